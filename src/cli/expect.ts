// casemix expect: what a patient's episode costs in expectation, as a table or as JSON.

import {
  type PatientEstimate,
  type PatientMetric,
  type PatientSpending,
  patientMetricIds,
  patientMetrics,
  patientSpending,
} from '../sim/outcomes/patient-spending.ts'
import { sortedJson } from '../sim/outcomes/sorted-json.ts'
import type { Opened } from '../sim/scenario/open-scenario.ts'
import type { Issue } from '../sim/scenario/types.ts'
import type { ExpectCommand } from './arguments.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { count, table, usd } from './format.ts'
import { scenarioText } from './scenario-text.ts'

interface Surroundings {
  readonly stdout: (text: string) => void
  readonly readFile: (path: string) => Promise<string>
  readonly open: (text: string, changes: { readonly settings: readonly string[]; readonly arms: undefined }) => Opened
  readonly refuse: (issues: readonly Issue[]) => ExitCode
}

const heads: Readonly<Record<PatientMetric, string>> = {
  partBDrugsUsd: 'Part B drugs',
  partDDrugsUsd: 'Part D drugs',
  practiceUsd: 'Practice',
  hospitalUsd: 'Hospital, other',
  emergencyUsd: 'Emergency',
  admissionsUsd: 'Admissions',
  cellTherapyUsd: 'Cell therapy',
  totalUsd: 'Total',
}

/** Carries out the command. @throws RangeError when the scenario has no patients of this kind */
export async function expectation(
  command: ExpectCommand,
  { stdout, readFile, open, refuse }: Surroundings,
): Promise<ExitCode> {
  const text = await scenarioText(command.scenario, readFile)
  if (typeof text !== 'string') return refuse([text])
  const opened = open(text, { settings: command.settings, arms: undefined })
  if (opened.kind === 'refused') return refuse(opened.issues)
  const { scenario, digest, plan } = opened
  const { sampling, patients, randomisations } = command
  const rows = patientSpending(plan, command)
  stdout(
    command.json
      ? sortedJson({
          scenario: { title: scenario.title, digest },
          seed: scenario.seed,
          sampling,
          patients,
          randomisations,
          metrics: patientMetrics,
          groups: rows,
        })
      : `${scenario.title}
Expected spending an episode in the first period, ${sampling} sampling: ${count(randomisations)} × ${count(patients)} patients a row, seed "${scenario.seed}", scenario ${digest}

${table([['Patients', ...patientMetricIds.map((id) => heads[id]), ...(sampling === 'sobol' ? ['Worth'] : [])], ...rows.flatMap((row) => cells(row, sampling === 'sobol'))])}

Below each figure its standard error${sampling === 'sobol' ? '; worth: how many plain samples each patient is worth for the total' : ''}.
Expectations of patients, not what a practice risks. Dollars are illustrative and calibrated, not CMS data.
`,
  )
  return exitCodes.done
}

function cells({ label, metrics }: PatientSpending, worth: boolean): readonly (readonly string[])[] {
  const each = (print: (estimate: PatientEstimate) => string): readonly string[] =>
    patientMetricIds.map((id) => print(metrics[id]))
  return [
    [
      label,
      ...each(({ value, standardError }) => usd(value, standardError)),
      ...(worth ? [count(metrics.totalUsd.effectiveSampleSizeRatio)] : []),
    ],
    ['', ...each(({ standardError }) => `± ${usd(standardError, 0)}`), ...(worth ? [''] : [])],
  ]
}
