import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where this machine has a browser, or null. */
export const findBrowser = (): string | null => places.find((place) => existsSync(place)) ?? null

/** Whether tests that need a browser can run. With `CI` set they must. */
export const hasBrowser = (): boolean => {
  if (findBrowser()) return true
  if (process.env.CI) throw new Error('No browser. Install one with: apt-get install chromium')
  console.warn(
    'The browser tests are skipped: there is no browser. Install one with: apt-get install chromium',
  )
  return false
}

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser() ?? undefined, args: flags })

/** Root has no sandbox to give; the rest keeps the browser from asking its maker anything. */
const flags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A new visitor with an empty cookie jar, in Dutch on a laptop unless asked otherwise. */
export const openPage = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return page
}
