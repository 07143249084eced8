// Fewer emergency visits through symptom monitoring, extended hours and navigation. The longer time on therapy
// that came with it in the trial of symptom monitoring is a behaviour of its own (time-on-therapy.ts).

import { avoidEvents } from './avoid-events.ts'
import type { Behaviour } from './behaviour.ts'

export const emergencyAvoidance: Behaviour = {
  label: 'Avoided emergency visits',
  doc: 'Share of emergency visits avoided; never more than the avoidable share.',
  size: 'behaviour.emergencyAvoidance.size',
  effect: (size, read) => [Math.min(size, read('utilisation.emergency.avoidableShare'))],
  act: (panel, [share], care) => avoidEvents(panel, 'emergencyVisit', share, care),
}
