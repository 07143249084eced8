// A cohort of its own: patients enrolled for one cell or gene therapy, new ones in every period. They are treated
// elsewhere: no drugs, no other services, no further episodes; some are never infused. Deprivation, dual status,
// comorbidity, age and ethnicity are drawn as for a practice, sex and second cancers are left out; cancer and
// subtype stand at index 0 and mean nothing.

import type { Batch } from '../../batch-range.ts'
import { ENTRY_PERIODS } from '../../kernels/layout/limits.ts'
import type { SeedKey } from '../../random/threefry.ts'
import type { CohortPlan } from '../compile/plan.ts'
import { EPISODE_MONTHS, type Panel } from '../panel/panel.ts'
import { EventColumns, episodeColumns, type Infusion, therapyColumns } from '../panel/panel-columns.ts'
import { Draws } from './draws.ts'
import { infuse, isEnrolledInfused } from './infusion.ts'
import { panelSizes } from './panel-sizes.ts'
import { drawBackground, Person } from './person.ts'

/** Simulates a batch of replicates of plan.cohortProduct's patients; the same bytes wherever and whenever. */
export function simulateProduct(plan: CohortPlan, key: SeedKey, batch: Batch): Panel {
  const draws = new Draws(key)
  const start = panelSizes(plan, draws, batch)
  const panel = episodeColumns(batch.firstReplicate, batch.replicates, plan.periods, start)
  const infusions: Infusion[] = []
  const therapyStart = new Int32Array(batch.replicates + 1)
  const person = new Person()
  for (let r = 0, k = 0; r < batch.replicates; r++) {
    draws.replicate = batch.firstReplicate + r
    for (let t = 0; t < plan.periods; t++, k++) {
      for (let i = start[k]; i < start[k + 1]; i++) {
        person.patient = (i - start[k]) * ENTRY_PERIODS + t
        drawBackground(plan, draws, person)
        panel.patient[i] = person.patient
        panel.line[i] = 1
        panel.ageBand[i] = person.ageBand
        panel.hccBand[i] = person.hccBand
        panel.dual[i] = person.dual
        panel.deprivationQuintile[i] = person.deprivationQuintile
        panel.ethnicity[i] = person.ethnicity
        panel.deathMonth[i] = Number.POSITIVE_INFINITY
        if (!isEnrolledInfused(plan, draws, person.patient)) continue
        const infusion = infuse(plan, draws, person.patient, plan.cohortProduct, 0, i)
        const death = infusion.infusionMonth + infusion.deathMonth
        if (death < EPISODE_MONTHS) panel.deathMonth[i] = death
        infusions.push(infusion)
      }
    }
    therapyStart[r + 1] = infusions.length
  }
  const none = new EventColumns(0)
  return {
    ...panel,
    treatedElsewhere: true,
    eventStart: new Int32Array(panel.episodes + 1),
    eventKind: none.kind,
    eventCents: none.cents,
    eventUniform: none.uniform,
    eventComplication: none.complication,
    therapies: therapyColumns(infusions, therapyStart),
  }
}
