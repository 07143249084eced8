// The same kernels in C++: rows of bench/native.ts.

import type { Context } from './context.ts'
import type { Row } from './rows.ts'

const modules = import.meta.glob<{ measureNative: (context: Context) => Promise<Row[]> }>('./native.ts')

export async function measureNative(context: Context): Promise<Row[]> {
  const load = modules['./native.ts']
  if (load === undefined) return [{ id: 'native', label: 'against C++', unit: 'times', note: 'left out: there is no C++ version yet' }]
  return (await load()).measureNative(context)
}
