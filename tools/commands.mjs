// Tools of node_modules as command lines: lists of arguments for Node itself, so that no shell reads them and a blank in
// the name of a folder stays what it is.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

const packages = {
  biome: '@biomejs/biome',
  'svelte-check': 'svelte-check',
  knip: 'knip',
  vite: 'vite',
  vitest: 'vitest',
  playwright: '@playwright/test',
  stryker: '@stryker-mutator/core',
}

/**
 * What to start, program first: ['/usr/bin/node', '/a b/node_modules/vite/bin/vite.js', 'build'].
 * @param {keyof typeof packages} tool
 * @param {readonly string[]} args
 * @returns {[string, ...string[]]}
 */
export function toolCommand(tool, args) {
  const folder = join(root, 'node_modules', packages[tool])
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return [process.execPath, join(folder, typeof bin === 'string' ? bin : bin[tool]), ...args]
}
