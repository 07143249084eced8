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
  const { complicationCents } = care
  const { episodes, eventStart, eventKind, eventUniform, eventCents, eventComplication } = panel
  const events = eventStart[episodes]
  let i = 0
  for (let e = 0; e < events; e++) {
    if (eventUniform[e] >= share || eventKind[e] !== code) continue
    while (eventStart[i + 1] <= e) i++
    counts[i] -= 1
    cents[i] -= eventCents[e]
    if (eventComplication[e] === 1) complicationCents[i] -= eventCents[e]
  }
}
