import type { Plugin } from 'vite'

/** Compiles src/assembly and hands it over as `virtual:kernels`. */
export function kernels(): Plugin
/** Bytes of the module, compiled now or before. */
export function compileKernels(): Promise<Uint8Array>
