// Detects change, says nothing of correctness: the figures below may be wrong with the code that made them.
// A change of a digest or of the snapshot gives its reason in the commit. Correctness is tested in sanity.test.ts and beside each part.

import { expect, it } from 'vitest'
import { columnsDigest } from '../../tests/digests/digest.ts'
import golden from '../../tests/digests/golden.json'
import { goldenRun, planOf, shippedNames } from '../../tests/digests/shipped.ts'
import { createEngine } from './batch.ts'
import { bestKernels } from './kernels/best-kernels.ts'
import { typescriptKernels } from './kernels/kernels.ts'
import type { ArmMetric, Outcomes } from './outcomes/metrics.ts'
import { moments } from './outcomes/moments.ts'
import { armSeries } from './outcomes/series.ts'

const engines = [typescriptKernels, bestKernels()].map((kernels) => ({ kernels, engine: createEngine(kernels) }))
const changed =
  'results changed; if that is meant: node tools/write-digests.mjs, vitest run -u for the means, and the commit says why'

it('every shipped scenario has a golden digest, and nothing else has', () => {
  expect(Object.keys(golden), 'mend with node tools/write-digests.mjs').toEqual(shippedNames)
})

it.each(shippedNames)(
  '%s gives the columns it gave before',
  async (name) => {
    const runs = engines.map(({ kernels, engine }) => ({ kernels, outcomes: goldenRun(planOf(name), engine) }))
    for (const { kernels, outcomes } of runs)
      expect
        .soft(await columnsDigest(outcomes), `${kernels.name} kernels: ${changed}`)
        .toBe(golden[name as keyof typeof golden])
    if (!name.startsWith('preset:')) expect(meansPerEpisode(runs[0].outcomes)).toMatchSnapshot()
  },
  30_000,
)

it('a digest is that of names, then columns, then details, byte for byte', async () => {
  // printf 'a\n\0\0\0\0\0\0\360\077' | sha256sum: 1 is 3FF0000000000000
  const one = { armIds: ['a'], values: Float64Array.of(1), details: new Float64Array(0) }
  expect(await columnsDigest(one)).toBe('fa27728c40cb0ef191a0e58def8bec7861b88f5bcb26666c9ce1c68345a08ce9')
  expect(await columnsDigest({ ...one, values: one.details, details: one.values })).toBe(await columnsDigest(one))
  expect(await columnsDigest({ ...one, values: Float64Array.of(1 + 2 ** -52) })).not.toBe(await columnsDigest(one))
})

/** In cents, so that a reader of a changed snapshot sees what moved and how far. */
function meansPerEpisode(outcomes: Outcomes) {
  const mean = (arm: number, metric: ArmMetric): number =>
    Number(moments(armSeries(outcomes, arm, metric, 'perEpisode')).mean.toFixed(2))
  return Object.fromEntries(
    outcomes.armIds.map((id, arm) => [
      id,
      { payerSpendUsd: mean(arm, 'payerSpendUsd'), providerMarginUsd: mean(arm, 'providerMarginUsd') },
    ]),
  )
}
