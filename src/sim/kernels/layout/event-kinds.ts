// Codes stored in `eventKind`.

export const emergencyVisit = 0
export const admission = 1
