// Where the browser for the tests comes from: CHROMIUM if set, else the one that npm installed packed in
// @sparticuz/chromium (Linux, x64), else one found on the machine. The packed one is unpacked once with its
// own libraries and its one font, so that pages look the same on every machine. None of the package's code runs.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

interface Launch {
  readonly executablePath: string
  readonly args: string[]
  readonly env?: Record<string, string>
}

const args = [
  '--no-sandbox', // tests open their own page only, and often run as root
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
]

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** How to start a Chromium. @throws when there is none, saying what to do */
export function chromium(): Launch {
  const chosen = process.env.CHROMIUM
  if (chosen !== undefined) return { executablePath: chosen, args }
  const home = unpacked()
  if (home !== undefined) {
    const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
    return {
      executablePath: join(home, 'chromium'),
      args,
      env: {
        ...Object.fromEntries(inherited),
        LD_LIBRARY_PATH: join(home, 'lib'),
        FONTCONFIG_FILE: join(home, 'fonts.conf'),
      },
    }
  }
  const found = usualPlaces.find((path) => existsSync(path))
  if (found === undefined)
    throw new Error('No Chromium found. Install Chromium or Chrome and set CHROMIUM to the path of its program.')
  return { executablePath: found, args }
}

/** Folder of the unpacked browser; undefined where the package has none for this machine. */
function unpacked(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const pack = resolve('node_modules/@sparticuz/chromium')
  if (!existsSync(pack)) return undefined
  const { version } = JSON.parse(readFileSync(join(pack, 'package.json'), 'utf8')) as { version: string }
  const cache = resolve('node_modules/.cache')
  const home = join(cache, `chromium-${version}`)
  if (existsSync(home)) return home

  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'chromium-unpacking-'))
  const inflate = (file: string): Buffer => brotliDecompressSync(readFileSync(join(pack, 'bin', file)))
  writeFileSync(join(work, 'chromium'), inflate('chromium.br'), { mode: 0o755 })
  for (const archive of ['al2023', 'fonts', 'swiftshader'])
    execFileSync('tar', ['-x', '-C', work], { input: inflate(`${archive}.tar.br`) })
  writeFileSync(
    join(work, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir prefix="relative">fonts</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>\n`,
  )
  try {
    renameSync(work, home) // appears whole or not at all
  } catch (error) {
    rmSync(work, { recursive: true })
    if (!existsSync(home)) throw error // otherwise another run was quicker
  }
  return home
}
