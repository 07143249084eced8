// What `npm run check` says of misspelt parameters, before tsc says it at length.

import { parameterNameRules } from '../tests/architecture/parameter-names.ts'
import { complaint } from '../tests/architecture/rule.ts'
import { readSources } from '../tests/architecture/source.ts'

export const complaints = (): readonly string[] => {
  const sources = readSources()
  return parameterNameRules.map((rule) => complaint(rule, sources)).filter((said) => said !== '')
}
