// The closed lists that columns of the panel index into. Order is part of the data format: append, never reorder.

export const cancers = {
  breast: 'Breast',
  lung: 'Lung',
  lymphoma: 'Lymphoma',
  myeloma: 'Multiple myeloma',
  colorectal: 'Colorectal and small intestine',
  chronicLeukemia: 'Chronic leukaemia',
  prostate: 'Prostate',
} as const
export type CancerId = keyof typeof cancers
export const cancerIds = Object.keys(cancers) as CancerId[]

export const ageBands = {
  under65: 'under 65',
  from65: '65–69',
  from70: '70–74',
  from75: '75–79',
  from80: '80 and over',
} as const
export type AgeBand = keyof typeof ageBands
export const ageBandIds = Object.keys(ageBands) as AgeBand[]

export const hccBands = { none: '0', one: '1', two: '2', three: '3', fourToFive: '4–5', sixPlus: '6 or more' } as const
export type HccBand = keyof typeof hccBands
export const hccBandIds = Object.keys(hccBands) as HccBand[]

/** In the order of the latent that correlates with deprivation and dual eligibility. */
export const ethnicityGroups = { white: 'White', other: 'Other', hispanic: 'Hispanic', black: 'Black' } as const
export type EthnicityGroup = keyof typeof ethnicityGroups
export const ethnicityGroupIds = Object.keys(ethnicityGroups) as EthnicityGroup[]

/** Therapy classes with a price dial of their own. */
export const therapyClasses = {
  branded: 'Branded, physician-administered',
  novel: 'Novel therapies',
  biosimilarCompeted: 'Biosimilar-competed',
  oral: 'Oral (Part D)',
  generic: 'Generic',
  cellAndGene: 'Cell and gene',
} as const
export type TherapyClass = keyof typeof therapyClasses
export const therapyClassIds = Object.keys(therapyClasses) as TherapyClass[]
