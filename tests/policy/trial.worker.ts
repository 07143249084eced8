// Tries in a worker what a script that should not be there would try, and what the engine needs.

import { bestKernels } from '../../src/sim/kernels/best-kernels.ts'

export interface Trial {
  /** The set of kernels that runs. */
  readonly kernels: string
  /** By attempt: 'refused', or what it gave. */
  readonly attempts: Readonly<Record<string, string>>
}

const outcomeOf = async (attempt: () => unknown): Promise<string> => {
  try {
    return `done: ${await attempt()}`
  } catch {
    return 'refused'
  }
}

const attempts: Readonly<Record<string, () => unknown>> = {
  fetch: async () => (await fetch(new URL('page.js', import.meta.url))).status,
  // biome-ignore lint/security/noGlobalEval: that it is refused is what is tried
  eval: () => globalThis.eval('1 + 1'),
  importData: async () => (await import(/* @vite-ignore */ `data:text/javascript,export default ${1}`)).default,
  importBlob: async () =>
    (await import(/* @vite-ignore */ URL.createObjectURL(new Blob(['export default 1'], { type: 'text/javascript' }))))
      .default,
}

const trial: Trial = {
  kernels: bestKernels().name,
  attempts: Object.fromEntries(
    await Promise.all(Object.entries(attempts).map(async ([name, attempt]) => [name, await outcomeOf(attempt)])),
  ),
}
postMessage(trial)
