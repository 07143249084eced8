// Places of the event columns in their table of addresses (see episode-columns.ts).

export const eventKind = 0
export const eventCents = 1
export const eventUniform = 2
export const eventComplication = 3
