// What the kernel knows of the patient in each slot of a panel.

import { resized } from '../panel/resize-columns.ts'
import { Person } from './person.ts'

export class Slots {
  readonly persons: Person[] = []
  line = new Uint8Array(0)
  regimen = new Int32Array(0) // −1: draw one
  episode = new Uint8Array(0) // episodes this patient has had
  continues = new Uint8Array(0)

  /** Makes room for `slots` at least. */
  reserve(slots: number): void {
    if (slots <= this.persons.length) return
    while (this.persons.length < slots) this.persons.push(new Person())
    this.line = resized(this.line, slots)
    this.regimen = resized(this.regimen, slots)
    this.episode = resized(this.episode, slots)
    this.continues = resized(this.continues, slots)
  }
}
