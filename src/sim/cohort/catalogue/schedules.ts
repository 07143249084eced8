// Schedules that regimens name: administrations in 26 weeks.

import type { ParameterId } from '../../parameters/index.ts'

/** How often a drug or a visit falls into 26 weeks of full exposure. */
export const schedules = {
  weekly: 'schedule.weekly.administrations',
  every2Weeks: 'schedule.every2Weeks.administrations',
  every3Weeks: 'schedule.every3Weeks.administrations',
  every4Weeks: 'schedule.every4Weeks.administrations',
  every6Weeks: 'schedule.every6Weeks.administrations',
  every8Weeks: 'schedule.every8Weeks.administrations',
  every3Months: 'schedule.every3Months.administrations',
  days1And8Every3Weeks: 'schedule.days1And8Every3Weeks.administrations',
  threeOfFourWeeks: 'schedule.threeOfFourWeeks.administrations',
  threeDoses: 'schedule.threeDoses.administrations',
  fourDoses: 'schedule.fourDoses.administrations',
  sixDoses: 'schedule.sixDoses.administrations',
  eightDoses: 'schedule.eightDoses.administrations',
  twelveDoses: 'schedule.twelveDoses.administrations',
  pack28: 'schedule.pack28.administrations',
  pack30: 'schedule.pack30.administrations',
  fulvestrantFirstSixMonths: 'schedule.fulvestrantFirstSixMonths.administrations',
  amivantamabFirstSixMonths: 'schedule.amivantamabFirstSixMonths.administrations',
  durvalumabWithChemotherapy: 'schedule.durvalumabWithChemotherapy.administrations',
  daratumumabFirstSixMonths: 'schedule.daratumumabFirstSixMonths.administrations',
  isatuximabFirstSixMonths: 'schedule.isatuximabFirstSixMonths.administrations',
  bispecificWeekly: 'schedule.bispecificWeekly.administrations',
  epcoritamabFirstSixMonths: 'schedule.epcoritamabFirstSixMonths.administrations',
  glofitamabFirstSixMonths: 'schedule.glofitamabFirstSixMonths.administrations',
  tafasitamabFirstSixMonths: 'schedule.tafasitamabFirstSixMonths.administrations',
  venetoclaxFirstSixMonths: 'schedule.venetoclaxFirstSixMonths.administrations',
} as const satisfies Record<string, ParameterId>

export type ScheduleId = keyof typeof schedules
