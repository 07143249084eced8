// Members who are still with their payer, by months since enrolment: a ten-year table of commercial group plans
// (MarketScan, 2007 to 2016, Kaplan–Meier; subscribers with a dependent of 16 years or younger). Adults with
// cancer were not studied: the table stands in for them.

import type { Parameter } from './types.ts'

const kept = (plan: string, month: number) =>
  ({
    label: `Still with the payer after ${month} months: ${plan}`,
    unit: 'share',
    evidence: 'published',
    source: 'kuester2019',
    locator: `Table 2, retention at ${month} months, ${plan}`,
  }) as const

const fullyInsured = (month: number) => kept('fully insured plans, all families', month)
const fullyInsuredRare = (month: number) => kept('fully insured plans, families with a rare disease', month)
const selfInsured = (month: number) => kept('self-insured plans, all families', month)
const selfInsuredRare = (month: number) => kept('self-insured plans, families with a rare disease', month)

export const payerRetentionParameters = {
  'retention.fullyInsured.month12': { value: 0.742, ...fullyInsured(12) },
  'retention.fullyInsured.month24': { value: 0.574, ...fullyInsured(24) },
  'retention.fullyInsured.month36': { value: 0.438, ...fullyInsured(36) },
  'retention.fullyInsured.month48': { value: 0.367, ...fullyInsured(48) },
  'retention.fullyInsured.month60': { value: 0.326, ...fullyInsured(60) },
  'retention.fullyInsured.month72': { value: 0.313, ...fullyInsured(72) },
  'retention.fullyInsured.month84': { value: 0.289, ...fullyInsured(84) },
  'retention.fullyInsured.month96': { value: 0.279, ...fullyInsured(96) },
  'retention.fullyInsured.month108': { value: 0.273, ...fullyInsured(108) },
  'retention.fullyInsured.month120': { value: 0.273, ...fullyInsured(120) },
  'retention.fullyInsuredRare.month12': { value: 0.848, ...fullyInsuredRare(12) },
  'retention.fullyInsuredRare.month24': { value: 0.703, ...fullyInsuredRare(24) },
  'retention.fullyInsuredRare.month36': { value: 0.562, ...fullyInsuredRare(36) },
  'retention.fullyInsuredRare.month48': { value: 0.485, ...fullyInsuredRare(48) },
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: a share, not log₁₀ e
  'retention.fullyInsuredRare.month60': { value: 0.434, ...fullyInsuredRare(60) },
  'retention.fullyInsuredRare.month72': { value: 0.416, ...fullyInsuredRare(72) },
  'retention.fullyInsuredRare.month84': { value: 0.388, ...fullyInsuredRare(84) },
  'retention.fullyInsuredRare.month96': { value: 0.374, ...fullyInsuredRare(96) },
  'retention.fullyInsuredRare.month108': { value: 0.366, ...fullyInsuredRare(108) },
  'retention.fullyInsuredRare.month120': { value: 0.36, ...fullyInsuredRare(120) },
  'retention.selfInsured.month12': { value: 0.838, ...selfInsured(12) },
  'retention.selfInsured.month24': { value: 0.731, ...selfInsured(24) },
  'retention.selfInsured.month36': { value: 0.659, ...selfInsured(36) },
  'retention.selfInsured.month48': { value: 0.602, ...selfInsured(48) },
  'retention.selfInsured.month60': { value: 0.559, ...selfInsured(60) },
  'retention.selfInsured.month72': { value: 0.524, ...selfInsured(72) },
  'retention.selfInsured.month84': { value: 0.5, ...selfInsured(84) },
  'retention.selfInsured.month96': { value: 0.478, ...selfInsured(96) },
  'retention.selfInsured.month108': { value: 0.471, ...selfInsured(108) },
  'retention.selfInsured.month120': { value: 0.47, ...selfInsured(120) },
  'retention.selfInsuredRare.month12': { value: 0.92, ...selfInsuredRare(12) },
  'retention.selfInsuredRare.month24': { value: 0.845, ...selfInsuredRare(24) },
  'retention.selfInsuredRare.month36': { value: 0.79, ...selfInsuredRare(36) },
  'retention.selfInsuredRare.month48': { value: 0.737, ...selfInsuredRare(48) },
  'retention.selfInsuredRare.month60': { value: 0.695, ...selfInsuredRare(60) },
  'retention.selfInsuredRare.month72': { value: 0.666, ...selfInsuredRare(72) },
  'retention.selfInsuredRare.month84': { value: 0.638, ...selfInsuredRare(84) },
  'retention.selfInsuredRare.month96': { value: 0.617, ...selfInsuredRare(96) },
  'retention.selfInsuredRare.month108': { value: 0.604, ...selfInsuredRare(108) },
  'retention.selfInsuredRare.month120': { value: 0.603, ...selfInsuredRare(120) },
} as const satisfies Record<string, Parameter>
