declare module 'virtual:kernels' {
  /** The WebAssembly module as base64 text (tools/assembly.mjs). */
  const base64: string
  export default base64
}
