// What the kernel knows of the patient in a slot of the panel: who it is, and what follows from that for every episode.

import { Person } from './person.ts'

export class Slot extends Person {
  line = 0
  /** −1: draw one. */
  regimen = -1
  /** Episodes this patient has had before. */
  episode = 0
  /** 1: the patient stays for another. */
  continues = 0
  /** Mean of other services, before the episode's own factor. */
  otherServicesCents = 0
}

/** Makes `slots` of them at least. */
export function reserveSlots(slots: Slot[], count: number): void {
  while (slots.length < count) slots.push(new Slot())
}
