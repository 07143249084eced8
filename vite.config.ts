import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { EnvironmentOptions, Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { kernels } from './tools/assembly.mjs'

/** What the built page may load: its own files and nothing else; it cannot send anything anywhere. */
const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content:
          "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'; worker-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'",
      },
      injectTo: 'head-prepend',
    },
  ],
}

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
  plugins: [svelte(), kernels(), contentPolicy],
  worker: { format: 'es', plugins: () => [kernels()] },
  build: { target: 'es2022' },
  builder: {}, // `vite build` builds every environment: the page, the command line and the library
  environments: {
    client: { build: { outDir: 'dist/web' } },
    ssr: forNode('dist/cli', 'src/cli/main.ts', '#!/usr/bin/env node'),
    lib: forNode('dist/lib', 'src/sim/index.ts'),
  },
  // time is no criterion of a test: machines are shared, and only a test that hangs is ended
  test: { include: ['src/**/*.test.ts', 'src/**/*.noreg.test.ts'], environment: 'node', testTimeout: 120_000 },
})
