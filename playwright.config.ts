import { defineConfig } from '@playwright/test'
import { chromium } from './tests/chromium.ts'

const address = 'http://127.0.0.1:4173'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1, // the page under test uses every core itself
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000, toHaveScreenshot: { animations: 'disabled', maxDiffPixels: 0 } },
  snapshotPathTemplate: 'e2e/__screenshots__/{arg}{ext}',
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
    locale: 'en-US',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: chromium(),
  },
  webServer: {
    command: 'npx vite preview --host 127.0.0.1 --port 4173 --strictPort',
    url: address,
    reuseExistingServer: false,
  },
})
