// A Vite plugin: writes into the built page what it may load, its own files and nothing else; it cannot send anything
// anywhere. Workers are started from a blob of one line and are under the same policy (src/workers/start.ts).

export const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'; worker-src 'self' blob:; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'"

/** @returns {import('vite').Plugin} */
export const contentPolicy = () => ({
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
})
