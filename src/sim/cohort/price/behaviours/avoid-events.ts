// Avoiding emergency visits or admissions: an event is avoided when its own uniform is below the effect,
// so the share avoided equals the effect and a stronger effect avoids a superset. Only avoidable events
// can go: the effect is capped at the avoidable share.

import { eventKinds, type Panel } from '../../panel/panel.ts'
import type { Care } from '../care.ts'

/** Removes events of `kind` whose uniform is below `share` from the care columns. */
export function avoidEvents(panel: Panel, kind: keyof typeof eventKinds, share: number, care: Care): void {
  const code = eventKinds[kind]
  const counts = kind === 'admission' ? care.admissions : care.emergencyVisits
  const cents = kind === 'admission' ? care.admissionCents : care.emergencyCents
  for (let i = 0; i < panel.episodes; i++) {
    for (let e = panel.eventStart[i]; e < panel.eventStart[i + 1]; e++) {
      if (panel.eventKind[e] !== code || panel.eventUniform[e] >= share) continue
      counts[i] -= 1
      cents[i] -= panel.eventCents[e]
      if (panel.eventComplication[e] === 1) care.complicationCents[i] -= panel.eventCents[e]
    }
  }
}
