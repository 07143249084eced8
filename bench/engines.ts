// An engine on every set of kernels that runs here; the last is what a run would use.

import { createEngine, type Engine } from '../src/sim/batch.ts'
import { bestKernels } from '../src/sim/kernels/best-kernels.ts'
import { typescriptKernels } from '../src/sim/kernels/kernels.ts'

export function engines(): readonly { readonly name: string; readonly engine: Engine }[] {
  const best = bestKernels()
  return [typescriptKernels, ...(best === typescriptKernels ? [] : [best])].map((kernels) => ({
    name: kernels.name,
    engine: createEngine(kernels),
  }))
}
