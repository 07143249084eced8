// npm run fuzz -- 1000000 [--seed n] [--only name] [--path p]: that many generated inputs over all parsers, in
// runs of at most 10,000, each with a seed of its own. Prints what was accepted and rejected; a failure prints
// the smallest failing input and the seed and path that replay it, and ends with status 1.

import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const RUN = 10_000
const LONGEST_REPORT = 8000

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, only: { type: 'string' }, path: { type: 'string' } },
  allowPositionals: true,
})
const cases = Number(positionals[0] ?? RUN)
const first = Number(values.seed ?? Date.now() % 2 ** 31)
if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(first)) {
  console.error('usage: npm run fuzz -- CASES [--seed N] [--only PARSER] [--path PATH]')
  process.exit(2)
}

const { module } = await runnerImport('./tests/fuzz/fuzz.ts', { configFile: false, logLevel: 'error' })
const targets = module.targets.filter(({ name }) => values.only === undefined || name === values.only)
if (targets.length === 0) {
  console.error(`no parser is called ${values.only}: ${module.targets.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}
console.log(`${cases} cases, seed ${first}`)
const each = Math.ceil(cases / targets.length)
for (const target of targets) {
  const total = { accepted: 0, rejected: 0, stalled: 0 }
  const started = Date.now()
  let failed = false
  for (let done = 0; done < each && !failed; done += RUN) {
    const seed = (first + done / RUN) % 2 ** 31
    const { accepted, rejected, stalled, failure } = await module.fuzz(
      target,
      Math.min(RUN, each - done),
      seed,
      values.path,
    )
    total.accepted += accepted
    total.rejected += rejected
    total.stalled += stalled
    failed = failure !== undefined
    if (failed)
      console.error(
        `\n${target.name}, replay by --only ${target.name} --seed ${seed} and the path below\n${failure.slice(0, LONGEST_REPORT)}\n`,
      )
  }
  if (failed) process.exitCode = 1
  console.log(
    `${target.name.padEnd(10)} ${total.accepted} accepted, ${total.rejected} rejected${total.stalled > 0 ? `, ${total.stalled} at a second try` : ''}, ${Math.round((Date.now() - started) / 1000)} s${failed ? ', FAILED' : ''}`,
  )
}
