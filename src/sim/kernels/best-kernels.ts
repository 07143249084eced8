// The fastest kernels that run here.

import { type Kernels, typescriptKernels } from './kernels.ts'
import { wasmKernels } from './wasm-kernels.ts'

let best: Kernels | undefined

/** WebAssembly where it can be had, else TypeScript: the same bytes either way. One module a thread. */
export function bestKernels(): Kernels {
  best ??= wasmKernels() ?? typescriptKernels
  return best
}
