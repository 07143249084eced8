// The page of digests: below /wasm/ under a policy that lets WebAssembly run, below /typescript/ under one that forbids
// it, which leaves the TypeScript kernels.

import { type Site, servedBuild } from '../served-build.ts'

export interface Report {
  /** Whether WebAssembly could run. */
  readonly wasm: boolean
  /** By number of workers and scenario. */
  readonly digests: Record<string, Record<string, string>>
}

export const digestSite = (): Promise<Site<Report>> =>
  servedBuild({
    name: 'casemix-digests',
    script: 'tests/digests/page.ts',
    policyOf: (kernels) =>
      `script-src 'self'${kernels === 'wasm' ? " 'wasm-unsafe-eval'" : ''}; worker-src 'self' blob:`,
  })
