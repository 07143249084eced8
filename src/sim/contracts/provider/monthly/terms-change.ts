// Terms that changed for episodes starting from a month on.

import type { Months } from '../../../units.ts'

/** Whether episodes that start in the month are under the terms since the change; a model without one has no other. */
export const sinceChange = (
  startMonth: Months,
  { termsChangeMonth }: { readonly termsChangeMonth?: Months },
): boolean => termsChangeMonth === undefined || startMonth >= termsChangeMonth
