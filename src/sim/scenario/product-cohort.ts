// A cohort of its own: patients of one product instead of a practice's panel. No practice treats them, so that the
// provider contracts that price a practice's episodes have nothing to say; therapy contracts are what is compared.

import type { ProviderContractId } from '../contracts/index.ts'
import { defaultArms } from './default-arms.ts'
import type { ArmPatch, PanelPatch, ScenarioFile } from './file.ts'
import type { Issue } from './types.ts'

/** Provider contracts that pay claims and nothing else. */
const claimsOnly: readonly ProviderContractId[] = [
  'feeForService',
  'feeForServiceMedicareAdvantage',
  'feeForServiceCommercial',
  'feeForServiceEmployer',
]

/** Arms of a scenario that names none. */
export const defaultArmsOf = (panel: PanelPatch | undefined): readonly ArmPatch[] =>
  panel?.cohort === undefined
    ? defaultArms
    : defaultArms.filter(({ provider }) => claimsOnly.includes(provider.contract))

/** What does not go together with a cohort of its own. */
export function cohortIssues(
  { panel, world }: Pick<ScenarioFile, 'panel' | 'world'>,
  arms: readonly ArmPatch[],
): readonly Issue[] {
  if (panel?.cohort === undefined) return []
  const ofPractice = (path: string): Issue => ({
    path,
    message: 'This belongs to a practice’s panel, and patients of one product are none.',
    hint: 'Leave it out, or panel.cohort.',
  })
  return [
    ...arms.flatMap(({ provider }, i) =>
      claimsOnly.includes(provider.contract)
        ? []
        : [
            {
              path: `arms[${i}].provider.contract`,
              message: 'Patients of one product are treated elsewhere: no practice is paid for them.',
              hint: 'Choose feeForService here, or leave panel.cohort out.',
            },
          ],
    ),
    ...(panel.careOutsideEpisodes === true ? [ofPractice('panel.careOutsideEpisodes')] : []),
    ...((world?.stageShift ?? 0) > 0 ? [ofPractice('world.stageShift')] : []),
    ...(world?.newTherapy === undefined || world.newTherapy === null ? [] : [ofPractice('world.newTherapy')]),
  ]
}
