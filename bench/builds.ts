// What is built on the way, each once a run and only when a measure asks for it; and how a page of it is served.

import { join, resolve } from 'node:path'
import { type Browser, chromium as playwright } from '@playwright/test'
import { build, createBuilder, type PreviewServer, preview } from 'vite'
import { chromium } from '../tests/chromium.ts'
import type { Context } from './context.ts'

const ADDRESS = { port: 4183, host: '127.0.0.1', strictPort: true }
const configFile = resolve('vite.config.ts')
const built = new Map<string, Promise<string>>()

const once = (folder: string, make: () => Promise<unknown>): Promise<string> => {
  const made = built.get(folder) ?? make().then(() => folder)
  built.set(folder, made)
  return made
}

/** Folders of page and command line as they ship. */
async function shipped({ cache }: Context): Promise<{ readonly page: string; readonly program: string }> {
  const folder = await once(join(cache, 'shipped'), async () => {
    const into = (name: string) => ({ build: { outDir: join(cache, 'shipped', name), emptyOutDir: true } })
    const builder = await createBuilder({
      configFile,
      logLevel: 'error',
      environments: { client: into('web'), ssr: into('cli') },
    })
    await builder.buildApp()
  })
  return { page: join(folder, 'web'), program: join(folder, 'cli/casemix.mjs') }
}

export const shippedPage = async (context: Context): Promise<string> => (await shipped(context)).page
export const shippedProgram = async (context: Context): Promise<string> => (await shipped(context)).program

/** Folder of a page that holds nothing but the engine. */
export const enginePage = ({ cache }: Context): Promise<string> =>
  once(join(cache, 'engine'), () =>
    build({
      configFile,
      root: resolve('bench/page'),
      logLevel: 'error',
      environments: { client: { build: { outDir: join(cache, 'engine'), emptyOutDir: true } } },
    }),
  )

/** Serves a folder to Chromium while `work` lasts. */
export async function inChromium<T>(
  folder: string,
  { versions }: Context,
  work: (browser: Browser, address: string) => Promise<T>,
): Promise<T> {
  const server: PreviewServer = await preview({
    configFile,
    logLevel: 'error',
    environments: { client: { build: { outDir: folder } } },
    preview: ADDRESS,
  })
  const browser = await playwright.launch(chromium())
  versions.set('Chromium', browser.version().split('.')[0])
  try {
    return await work(browser, `http://${ADDRESS.host}:${ADDRESS.port}/`)
  } finally {
    await browser.close()
    await new Promise((resolve) => server.httpServer.close(resolve))
  }
}
