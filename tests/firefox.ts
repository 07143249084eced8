// Firefox, where the machine has one: FIREFOX if set, else a usual place. It is started on a fresh profile that asks
// nobody for anything and is gone afterwards. Only a machine of CI gets one installed (tools/test.mjs).

import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const usualPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** Path of the machine's Firefox; undefined where there is none. */
export const firefox = (): string | undefined => process.env.FIREFOX ?? usualPlaces.find((path) => existsSync(path))

const preferences: Record<string, boolean | number | string> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
  'toolkit.telemetry.enabled': false,
}

/** Opens an address without a window. `ended` settles when the browser is gone; `end` ends it and removes its profile. */
export function openInFirefox(path: string, address: string): { readonly ended: Promise<void>; end(): Promise<void> } {
  const profile = mkdtempSync(join(tmpdir(), 'casemix-firefox-'))
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)})`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const browser = spawn(path, ['--headless', '--no-remote', '--profile', profile, address], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => {
    browser.on('error', () => resolve())
    browser.on('exit', () => resolve())
  })
  return {
    ended,
    async end() {
      browser.kill()
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
