// How the identity of a patient tells slot and period of entry.

/** Patients of one slot are told apart by the period they entered in; 32 exceeds the longest horizon. */
export const ENTRY_PERIODS = 32
