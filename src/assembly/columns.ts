// Tables of column addresses and their end, written before a batch; places are those of src/sim/kernels/layout.

export const episodeColumns: usize = memory.data(64 * 4, 16)
export const eventColumns: usize = memory.data(5 * 4, 16)
export const therapyColumns: usize = memory.data(13 * 4, 16)

// entry i of a column of the table, by type
export function putByte(table: usize, column: i32, i: i32, value: i32): void {
  store<u8>(load<usize>(table + (column << 2)) + i, value)
}

export function putShort(table: usize, column: i32, i: i32, value: i32): void {
  store<u16>(load<usize>(table + (column << 2)) + (i << 1), value)
}

export function putWhole(table: usize, column: i32, i: i32, value: i32): void {
  store<i32>(load<usize>(table + (column << 2)) + (i << 2), value)
}

export function putReal(table: usize, column: i32, i: i32, value: f64): void {
  store<f32>(load<usize>(table + (column << 2)) + (i << 2), <f32>value)
}
