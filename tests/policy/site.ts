// The page of the trial: below /policy/ under the policy of the built page, below /none/ under none.

import { policy } from '../../tools/content-policy.mjs'
import { type Site, servedBuild } from '../served-build.ts'
import type { Trial } from './trial.worker.ts'

export const policySite = (): Promise<Site<Trial>> =>
  servedBuild({
    name: 'casemix-policy',
    script: 'tests/policy/page.ts',
    policyOf: (folder) => (folder === 'policy' ? policy : ''),
  })
