// What the kernel knows of the patient in a slot of the panel: who it is, and what follows from that for every episode.

export class Slot {
  patient: u32
  cancer: i32
  subtype: i32
  deprivationQuintile: i32
  dual: i32
  hccBand: i32
  ageBand: i32
  ethnicity: i32
  female: i32
  secondCancer: i32
  line: i32
  regimen: i32 // −1: draw one
  episode: i32 // episodes this patient has had
  continues: i32
  frailty: f64
  otherServicesCents: f64 // before the episode's own factor
}

/** Address of the first slot. */
let first: usize = 0

export function useSlots(address: usize): void {
  first = address
}

export function slotAt(k: i32): Slot {
  return changetype<Slot>(first + k * offsetof<Slot>())
}

export function emptySlots(slots: i32): void {
  for (let k = 0; k < slots; k++) slotAt(k).continues = 0
}
