// npm run bench: what the engine does per second and core here, in Node and in Chromium, beside C++; how long a moved
// dial takes to its pictures; memory and growth. Figures are medians of alternating runs: read the ratios, machines
// differ. Options: --only kernel,dial,… for parts; --long for what takes minutes; --write for the table in BENCHMARKS.md.

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build, loadConfigFromFile } from 'vite'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    long: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const cache = resolve('node_modules/.cache/casemix-bench')
const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' })
await build({
  configFile: false,
  logLevel: 'error',
  plugins: config.plugins,
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    outDir: resolve(cache, 'node'),
    emptyOutDir: true,
    rolldownOptions: {
      input: { bench: 'bench/bench.ts', memory: 'bench/memory-process.ts' },
      output: { entryFileNames: '[name].mjs' },
    },
  },
})
const { bench } = await import(pathToFileURL(resolve(cache, 'node/bench.mjs')).href)
await bench({ cache, long: values.long, write: values.write, only: values.only?.split(',') })
