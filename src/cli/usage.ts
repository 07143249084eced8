// What casemix --help prints.

import { presetIds } from '../sim/presets/index.ts'

/** Patients and randomisations of casemix expect unless asked otherwise. */
export const PATIENTS = 4096
export const RANDOMISATIONS = 16

export const usage = `Usage: casemix run <scenario.json> [options]
       casemix settle <contract> --episodes FILE | --therapies FILE [options]
       casemix expect <scenario.json> [options]

The scenario is a file, or preset:NAME for a product's published contracts (${presetIds.join(', ')}).
Simulates a scenario's patients once, settles them under every arm and reports how payer spend and
practice margin are distributed across replicates.

  --replicates N     simulated panel histories, instead of the scenario's number
  --seed TEXT        seed, instead of the scenario's
  --arms ID,ID       only these arms, in this order
  --set PATH=VALUE   set one value of the scenario, e.g. world.therapyCost.all=1.2; may be repeated
  --workers N        worker threads (default: one a core); results do not depend on it
  --out FILE         write the results as JSON (scenarios/results.schema.json describes it)
  --csv DIRECTORY    write replicates.csv, one row an arm and replicate
  --assess FILE      write how well each set of covariates predicts spending (R², calibration by tenths) as JSON

Settles a table of one's own under a contract, without simulation. casemix settle <contract> --help lists
the contract's columns and terms.

  --terms FILE       JSON with the terms that differ from the contract's defaults
  --episodes FILE    CSV of episodes, for a provider contract
  --therapies FILE   CSV of treated patients, for a therapy contract
  --out FILE         write the ledger as CSV, one row a transfer with the rule that produced it
  --json             print totals, reconciliations and ledger as JSON
  --template         print a ready example; with --terms and --episodes or --therapies, write it there

Estimates what a patient's episode is expected to cost in the first period, of the scenario's mix and by cancer: allowed
spending at the world's prices, without any contract. For expectations of patients only. What a practice risks is the
chance between its patients; Sobol points even that out, so casemix run never uses them.

  --sampling KIND    plain, or sobol: scrambled Sobol points, with the gain over plain sampling (default: plain)
  --patients N       patients a randomisation, a power of two (default: ${PATIENTS})
  --randomisations N independent randomisations, at least 2; their spread is sobol's standard error (default: ${RANDOMISATIONS})
  --seed, --set      as for run
  --json             print the figures as JSON

  --help, --version

Exit status: 0 done, 1 failed, 2 bad input, 130 interrupted.
`
