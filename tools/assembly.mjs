// A Vite plugin: compiles src/assembly to WebAssembly and hands it over as the module `virtual:kernels`, bytes as base64
// text, so that page, workers, command line and tests carry it in themselves. What is compiled is kept by a digest of its
// sources, its options and its compiler.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const folders = ['src/assembly', 'src/sim/formulas', 'src/sim/kernels/layout']
const options = ['-O3', '--converge', '--noAssert', '--enable', 'simd', '--runtime', 'stub', '--disableWarning', '112']

const sources = () =>
  folders
    .flatMap((folder) =>
      readdirSync(resolve(root, folder)).flatMap((name) =>
        /(?<!\.test)\.ts$/.test(name) ? [`${folder}/${name}`] : [],
      ),
    )
    .sort()

/** Bytes of the module, compiled now or before. */
export async function compileKernels() {
  const compiler = JSON.parse(readFileSync(resolve(root, 'node_modules/assemblyscript/package.json'), 'utf8')).version
  const digest = createHash('sha256').update(JSON.stringify([compiler, options]))
  for (const path of sources()) digest.update(path).update(readFileSync(resolve(root, path)))
  const kept = resolve(root, 'node_modules/.cache/casemix-kernels', `${digest.digest('hex').slice(0, 32)}.wasm`)
  if (existsSync(kept)) return readFileSync(kept)
  const { default: asc } = await import('assemblyscript/asc')
  let bytes
  const { error, stderr } = await asc.main(['src/assembly/index.ts', '--outFile', 'kernels.wasm', ...options], {
    // what is shared with TypeScript is imported as TypeScript imports it, by the whole name of the file
    readFile: (name) => {
      const path = resolve(root, name.replace(/\.ts\.ts$/, '.ts'))
      return existsSync(path) ? readFileSync(path, 'utf8') : null
    },
    writeFile: (_, contents) => {
      bytes = contents
    },
    listFiles: () => [],
  })
  if (error) throw new Error(`src/assembly does not compile:\n${stderr}`)
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, bytes)
  return bytes
}

/** @returns {import('vite').Plugin} */
export const kernels = () => ({
  name: 'kernels',
  resolveId: (id) => (id === 'virtual:kernels' ? '\0virtual:kernels' : undefined),
  async load(id) {
    if (id !== '\0virtual:kernels') return undefined
    for (const path of sources()) this.addWatchFile(resolve(root, path))
    return `export default ${JSON.stringify(Buffer.from(await compileKernels()).toString('base64'))}`
  },
})
