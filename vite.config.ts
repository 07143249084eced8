import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { EnvironmentOptions } from 'vite'
import { defineConfig } from 'vitest/config'
import { kernels } from './tools/assembly.mjs'
import { contentPolicy } from './tools/content-policy.mjs'
import { entries } from './tools/entries.mjs'
import { notices } from './tools/notices.ts'

/** One file that runs without node_modules; tests load their packages as they are. */
const forNode = (outDir: string, input: string, banner = ''): EnvironmentOptions => ({
  consumer: 'server',
  resolve: process.env.VITEST ? {} : { noExternal: true, mainFields: ['module', 'main'] },
  build: {
    outDir,
    ssr: true,
    target: 'node20',
    copyPublicDir: false,
    minify: false,
    rolldownOptions: { input: { casemix: input }, output: { entryFileNames: '[name].mjs', banner } },
  },
})

export default defineConfig({
  base: './', // works below any path of a static host
  plugins: [svelte(), kernels(), entries(), contentPolicy(), notices()],
  build: { target: 'es2022' },
  builder: {}, // `vite build` builds every environment: the page, the command line and the library
  environments: {
    client: { build: { outDir: 'dist/web' } },
    ssr: forNode('dist/cli', 'src/cli/main.ts', '#!/usr/bin/env node'),
    lib: forNode('dist/lib', 'src/sim/index.ts'),
  },
  // time is no criterion of a test: machines are shared, and only a test that hangs is ended
  test: { include: ['{src,tools}/**/*.test.{ts,mjs}'], environment: 'node', testTimeout: 120_000 },
})
