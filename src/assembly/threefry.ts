// Four counters of the generator at once, one in each lane: src/sim/random/threefry.ts says what is computed.

export const SCHEDULE = memory.data(96, 16) // five words of the key, then counter word 0 with the key's first added
const PARITY: i32 = 0x1bd11bda

export function useKey(k0: i32, k1: i32, k2: i32, k3: i32): void {
  v128.store(SCHEDULE, i32x4.splat(k0))
  v128.store(SCHEDULE, i32x4.splat(k1), 16)
  v128.store(SCHEDULE, i32x4.splat(k2), 32)
  v128.store(SCHEDULE, i32x4.splat(k3), 48)
  v128.store(SCHEDULE, i32x4.splat(PARITY ^ k0 ^ k1 ^ k2 ^ k3), 64)
}

/** The replicate all following counters belong to. */
export function useReplicate(replicate: i32): void {
  v128.store(SCHEDULE, i32x4.add(i32x4.splat(replicate), v128.load(SCHEDULE)), 80)
}

export function turn(x: v128, by: i32): v128 {
  return v128.or(i32x4.shl(x, by), i32x4.shr_u(x, 32 - by))
}

/** Words of (replicate, patients, blocks, indices) by lane: word j of lane b goes to out + 16·j + 4·b. */
export function threefry(patients: v128, blocks: v128, indices: v128, out: usize): void {
  const k0 = v128.load(SCHEDULE)
  const k1 = v128.load(SCHEDULE, 16)
  const k2 = v128.load(SCHEDULE, 32)
  const k3 = v128.load(SCHEDULE, 48)
  const k4 = v128.load(SCHEDULE, 64)
  let x0 = v128.load(SCHEDULE, 80)
  let x1 = i32x4.add(patients, k1)
  let x2 = i32x4.add(blocks, k2)
  let x3 = i32x4.add(indices, k3)

  x0 = i32x4.add(x0, x1)
  x1 = v128.xor(turn(x1, 10), x0)
  x2 = i32x4.add(x2, x3)
  x3 = v128.xor(turn(x3, 26), x2)
  x0 = i32x4.add(x0, x3)
  x3 = v128.xor(turn(x3, 11), x0)
  x2 = i32x4.add(x2, x1)
  x1 = v128.xor(turn(x1, 21), x2)
  x0 = i32x4.add(x0, x1)
  x1 = v128.xor(turn(x1, 13), x0)
  x2 = i32x4.add(x2, x3)
  x3 = v128.xor(turn(x3, 27), x2)
  x0 = i32x4.add(x0, x3)
  x3 = v128.xor(turn(x3, 23), x0)
  x2 = i32x4.add(x2, x1)
  x1 = v128.xor(turn(x1, 5), x2)
  x0 = i32x4.add(x0, k1)
  x1 = i32x4.add(x1, k2)
  x2 = i32x4.add(x2, k3)
  x3 = i32x4.add(i32x4.add(x3, k4), i32x4.splat(1))

  x0 = i32x4.add(x0, x1)
  x1 = v128.xor(turn(x1, 6), x0)
  x2 = i32x4.add(x2, x3)
  x3 = v128.xor(turn(x3, 20), x2)
  x0 = i32x4.add(x0, x3)
  x3 = v128.xor(turn(x3, 17), x0)
  x2 = i32x4.add(x2, x1)
  x1 = v128.xor(turn(x1, 11), x2)
  x0 = i32x4.add(x0, x1)
  x1 = v128.xor(turn(x1, 25), x0)
  x2 = i32x4.add(x2, x3)
  x3 = v128.xor(turn(x3, 10), x2)
  x0 = i32x4.add(x0, x3)
  x3 = v128.xor(turn(x3, 18), x0)
  x2 = i32x4.add(x2, x1)
  x1 = v128.xor(turn(x1, 20), x2)
  x0 = i32x4.add(x0, k2)
  x1 = i32x4.add(x1, k3)
  x2 = i32x4.add(x2, k4)
  x3 = i32x4.add(i32x4.add(x3, k0), i32x4.splat(2))

  x0 = i32x4.add(x0, x1)
  x1 = v128.xor(turn(x1, 10), x0)
  x2 = i32x4.add(x2, x3)
  x3 = v128.xor(turn(x3, 26), x2)
  x0 = i32x4.add(x0, x3)
  x3 = v128.xor(turn(x3, 11), x0)
  x2 = i32x4.add(x2, x1)
  x1 = v128.xor(turn(x1, 21), x2)
  x0 = i32x4.add(x0, x1)
  x1 = v128.xor(turn(x1, 13), x0)
  x2 = i32x4.add(x2, x3)
  x3 = v128.xor(turn(x3, 27), x2)
  x0 = i32x4.add(x0, x3)
  x3 = v128.xor(turn(x3, 23), x0)
  x2 = i32x4.add(x2, x1)
  x1 = v128.xor(turn(x1, 5), x2)
  x0 = i32x4.add(x0, k3)
  x1 = i32x4.add(x1, k4)
  x2 = i32x4.add(x2, k0)
  x3 = i32x4.add(i32x4.add(x3, k1), i32x4.splat(3))

  x0 = i32x4.add(x0, x1)
  x1 = v128.xor(turn(x1, 6), x0)
  x2 = i32x4.add(x2, x3)
  x3 = v128.xor(turn(x3, 20), x2)
  v128.store(out, x0)
  v128.store(out, x1, 16)
  v128.store(out, x2, 32)
  v128.store(out, x3, 48)
}
