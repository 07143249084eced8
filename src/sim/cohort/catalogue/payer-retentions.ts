// How long members stay with the payer: the curves there are to choose from.

export const payerRetentions = {
  constantHazard: 'constant rate of leaving',
  fullyInsured: 'fully insured plan, all families',
  fullyInsuredRare: 'fully insured plan, families with a rare disease',
  selfInsured: 'self-insured plan, all families',
  selfInsuredRare: 'self-insured plan, families with a rare disease',
} as const

export type PayerRetention = keyof typeof payerRetentions
export const payerRetentionIds = Object.keys(payerRetentions) as PayerRetention[]
