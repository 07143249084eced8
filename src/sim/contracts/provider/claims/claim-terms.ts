// Terms of fee-for-service claims, which every provider contract has.

import type { Terms } from '../../../fields.ts'
import { claimsFieldsOf } from './payer-kinds.ts'

/** Terms of claims, at Medicare’s defaults. */
export const claimsFields = claimsFieldsOf('medicare')

export type ClaimsTerms = Terms<typeof claimsFields>
