// Numbers of every subtype, by solid tumour and blood cancer.

import { bloodSubtypeParameters } from './subtypes-blood.ts'
import { solidSubtypeParameters } from './subtypes-solid.ts'

export const subtypeParameters = { ...solidSubtypeParameters, ...bloodSubtypeParameters } as const
