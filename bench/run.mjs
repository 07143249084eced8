// npm run bench: what the engine does per second and core here, and how long a moved dial takes to the
// first and to the final picture in Chromium. Figures are medians of alternating runs; quote the ratios,
// machines differ. Builds the page and the kernel first.

import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const outDir = resolve('node_modules/.cache/casemix-bench')
mkdirSync(outDir, { recursive: true })
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    outDir,
    emptyOutDir: true,
    rolldownOptions: { input: { kernel: 'bench/kernel.ts', dial: 'bench/dial.ts' }, output: { entryFileNames: '[name].mjs' } },
  },
})
const { measureKernel } = await import(pathToFileURL(resolve(outDir, 'kernel.mjs')).href)
console.log('Kernel, one core, Node', process.version)
for (const line of measureKernel()) console.log(`  ${line}`)

await build({ logLevel: 'error' })
const { measureDial } = await import(pathToFileURL(resolve(outDir, 'dial.mjs')).href)
console.log('Moved dial to picture, Chromium')
for (const line of await measureDial()) console.log(`  ${line}`)
