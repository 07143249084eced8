import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { kernels } from './tools/assembly.mjs'
import { contentPolicy } from './tools/content-policy.mjs'
import { entries } from './tools/entries.mjs'
import { notices } from './tools/notices.ts'

export default defineConfig({
  base: './', // works below any path of a static host
  plugins: [svelte(), kernels(), entries(), contentPolicy(), notices()],
  build: { target: 'es2022' },
  builder: {}, // `vite build` builds every environment: the page and the command line
  environments: {
    client: { build: { outDir: 'dist/web' } },
    ssr: {
      // one file that runs without node_modules; tests load their packages as they are
      resolve: process.env.VITEST ? {} : { noExternal: true, mainFields: ['module', 'main'] },
      build: {
        outDir: 'dist/cli',
        ssr: true,
        target: 'node20',
        copyPublicDir: false,
        minify: false,
        rolldownOptions: {
          input: { casemix: 'src/cli/main.ts' },
          output: { entryFileNames: '[name].mjs', banner: '#!/usr/bin/env node' },
        },
      },
    },
  },
  // time is no criterion of a test: machines are shared, and only a test that hangs is ended
  test: { include: ['{src,tools}/**/*.test.{ts,mjs}'], environment: 'node', testTimeout: 120_000 },
})
