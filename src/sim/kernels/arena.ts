// Memory of one call into the module: pieces one after another from a given address on, all forgotten at the next call.

const PAGE = 65536
const ALIGNMENT = 16

export class Arena {
  private readonly memory: WebAssembly.Memory
  private next: number

  constructor(memory: WebAssembly.Memory, start: number) {
    this.memory = memory
    this.next = start
  }

  /** Address of `bytes` more, a multiple of 16; @throws RangeError where memory cannot grow by that. */
  take(bytes: number): number {
    const address = Math.ceil(this.next / ALIGNMENT) * ALIGNMENT
    this.next = address + bytes
    const missing = Math.ceil((this.next - this.memory.buffer.byteLength) / PAGE)
    if (missing > 0) this.memory.grow(missing)
    return address
  }
}
