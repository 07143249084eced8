// The page of digests, built with the project's own configuration and served to any browser that asks: below /wasm/
// as it is, below /typescript/ under a policy that forbids WebAssembly, which leaves the TypeScript kernels.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { build } from 'vite'

export interface Report {
  /** Whether WebAssembly could run. */
  readonly wasm: boolean
  /** By number of workers and scenario. */
  readonly digests: Record<string, Record<string, string>>
}

export interface DigestSite {
  readonly address: string
  /** What the next browser to finish has found. */
  nextReport(): Promise<Report>
  close(): void
}

const types: Record<string, string> = { '.js': 'text/javascript', '.wasm': 'application/wasm' }

/** Builds the page and serves it on a free port of this machine. */
export async function digestSite(): Promise<DigestSite> {
  const outDir = resolve('node_modules/.cache/casemix-digests')
  const output = {
    outDir,
    emptyOutDir: true,
    rolldownOptions: { input: { page: 'tests/digests/page.ts' }, output: { entryFileNames: '[name].js' } },
  }
  await build({ logLevel: 'error', environments: { client: { build: output } } })
  let arrive: (report: Report) => void = () => undefined
  const server = createServer((request, response) => {
    const [, kernels, path] = /^\/(\w+)\/([^?]*)/.exec(request.url ?? '') ?? []
    response.setHeader('content-security-policy', `script-src 'self'${kernels === 'wasm' ? " 'wasm-unsafe-eval'" : ''}`)
    if (request.method === 'POST') {
      let body = ''
      request.on('data', (part: Buffer) => {
        body += part.toString()
      })
      request.on('end', () => {
        response.end()
        arrive(JSON.parse(body) as Report)
      })
    } else if (path === '') {
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Digests</title><script type="module" src="page.js"></script>')
    } else {
      try {
        response
          .setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
          .end(readFileSync(join(outDir, path)))
      } catch {
        response.writeHead(404).end()
      }
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    nextReport: () =>
      new Promise((resolve) => {
        arrive = resolve
      }),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
