// Fewer admissions through symptom monitoring, extended hours and navigation. The longer time on therapy that
// came with it in the trial of symptom monitoring is a behaviour of its own (time-on-therapy.ts).

import { avoidEvents } from './avoid-events.ts'
import type { Behaviour } from './behaviour.ts'

export const admissionAvoidance: Behaviour = {
  label: 'Avoided admissions',
  doc: 'Share of admissions avoided; never more than the avoidable share.',
  size: 'behaviour.admissionAvoidance.size',
  effect: (size, read) => [Math.min(size, read('utilisation.admission.avoidableShare'))],
  act: (panel, [share], care) => avoidEvents(panel, 'admission', share, care),
}
