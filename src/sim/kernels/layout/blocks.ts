// Blocks of uniforms by purpose: random/purposes.ts says what they are for. Numbers are part of the data format.

export const mix = 0
export const background = 1
export const person = 2
export const course = 3
export const spending = 4
export const utilisation = 5
export const choices = 6
export const referral = 7
export const response = 8
export const observation = 9
export const emergencyVisit = 10
export const admission = 11
export const panelSize = 12
export const remission = 13
export const settlement = 14
export const parameter = 15

/** Indices an episode has for itself within a block: those of event or check k follow its first. */
export const INDICES = 64
