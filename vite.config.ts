import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: './', // works below any path of a static host
  plugins: [svelte()],
  worker: { format: 'es' },
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
        rolldownOptions: { input: { casemix: 'src/cli/main.ts' }, output: { entryFileNames: '[name].mjs', banner: '#!/usr/bin/env node' } },
      },
    },
  },
  test: { include: ['src/**/*.test.ts', 'src/**/*.noreg.test.ts'], environment: 'node' },
})
