import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { kernels } from './tools/assembly.mjs'
import { notices } from './tools/notices.ts'

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

const thirdParty = notices()

export default defineConfig({
  base: './', // works below any path of a static host
  plugins: [svelte(), kernels(), contentPolicy, thirdParty.bundle],
  worker: { format: 'es', plugins: () => [kernels(), thirdParty.workers] },
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
