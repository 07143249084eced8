// Earlier hospice: some of the patients who would have died without hospice die with it, and their last thirty days
// cost what a death with hospice costs. Place and cost of death alone move, never its month.

import { centsOf } from '../../../units.ts'
import { EPISODE_MONTHS } from '../../panel/panel.ts'
import type { Behaviour } from './behaviour.ts'

export const hospiceTiming: Behaviour = {
  label: 'Earlier hospice',
  doc: 'Share of deaths without hospice that are moved to hospice care.',
  size: 'behaviour.hospiceTiming.size',
  effect(size, read) {
    const usual = read('endOfLife.hospiceShare')
    return [usual + (1 - usual) * size, centsOf(read('endOfLife.hospiceDeathUsd'))]
  },
  act(panel, [hospiceShare, hospiceCents], care) {
    const { episodes, deathMonth, hospiceUniform } = panel
    for (let i = 0; i < episodes; i++) {
      if (deathMonth[i] >= EPISODE_MONTHS || hospiceUniform[i] >= hospiceShare) continue
      care.hospitalServicesCents[i] -= panel.endOfLifeCents[i] - hospiceCents // 0 where hospice was given anyway
    }
  },
}
