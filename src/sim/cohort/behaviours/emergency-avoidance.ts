// Fewer emergency visits through symptom monitoring, extended hours and navigation. Left out: the trial of
// symptom monitoring also lengthened time on chemotherapy by 30 %, which in a drug-heavy episode can cost more
// than the visits saved.

import { avoidEvents } from './avoid-events.ts'
import type { Behaviour } from './behaviour.ts'

export const emergencyAvoidance: Behaviour = {
  label: 'Avoided emergency visits',
  doc: 'Share of emergency visits avoided; never more than the avoidable share.',
  size: 'behaviour.emergencyAvoidance.size',
  effect: (size, read) => [Math.min(size, read('utilisation.emergency.avoidableShare'))],
  act: (panel, [share], care) => avoidEvents(panel, 'emergencyVisit', share, care),
}
