// A page of the tests, built with the project's own configuration and served to any browser that asks. It tells what it
// found by posting it to `report`, or, where its policy lets it connect nowhere, by asking for `report?` and the text.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { build } from 'vite'

export interface Site<Report> {
  readonly address: string
  /** What the next browser to finish has found. */
  nextReport(): Promise<Report>
  close(): void
}

interface Page {
  /** Of the folder that it is built into. */
  readonly name: string
  readonly script: string
  /** Policy of everything below a folder of the site. */
  readonly policyOf: (folder: string) => string
}

const types: Record<string, string> = { '.js': 'text/javascript', '.wasm': 'application/wasm' }

/** Builds the page and serves it on a free port of this machine, below every folder. */
export async function servedBuild<Report>({ name, script, policyOf }: Page): Promise<Site<Report>> {
  const outDir = resolve('node_modules/.cache', name)
  const output = {
    outDir,
    emptyOutDir: true,
    rolldownOptions: { input: { page: script }, output: { entryFileNames: '[name].js' } },
  }
  await build({ logLevel: 'error', environments: { client: { build: output } } })
  let arrive: (report: Report) => void = () => undefined
  const server = createServer((request, response) => {
    const [, folder, path, query] = /^\/(\w+)\/([^?]*)\??(.*)/.exec(request.url ?? '') ?? []
    if (folder === undefined) {
      response.writeHead(404).end()
      return
    }
    response.setHeader('content-security-policy', policyOf(folder))
    if (request.method === 'POST') {
      let body = ''
      request.on('data', (part: Buffer) => {
        body += part.toString()
      })
      request.on('end', () => {
        response.end()
        arrive(JSON.parse(body) as Report)
      })
    } else if (path === 'report') {
      response.end()
      arrive(JSON.parse(decodeURIComponent(query)) as Report)
    } else if (path === '') {
      response
        .setHeader('content-type', 'text/html')
        .end(`<!doctype html><title>${name}</title><script type="module" src="page.js"></script>`)
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
