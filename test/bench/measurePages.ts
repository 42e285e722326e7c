import { Agent, get } from 'node:http'
import { brotliCompressSync } from 'node:zlib'
import { openBrowser } from '../e2e/browser'
import type { Sized } from './openSized'
import { median, type Figure } from './printTable'
import { progress, settings } from './settings'

/** How many requests, and how many visits with an empty browser, one round takes of each. */
const [REQUESTS, VISITS] = [20, 3]

/**
 * How many times as long making a page of many items may take. Searching and matching look at more when there is more, up to a
 * limit of their own.
 */
const MOST: Readonly<Record<string, number>> = { search: 2, 'item with matches': 2 }

/** What a list may weigh on its way, in kB; and a style sheet. */
const [LIST_KB, STYLE_KB] = [30, 40]

/** How an old telephone on a slow line asks (Lighthouse's 'slow 4G': 150 ms there and back, 1.6 Mbit/s; a processor of a quarter). */
const SLOW = { latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 }
const SLOWER = 4

/**
 * Public pages: made anew, out of few and out of many items; from memory, against the feed of the same list; and as a telephone
 * on a slow line sees them: the first contentful paint, what shifts meanwhile, and what went over the line.
 */
export const measurePages = async (small: Sized, large: Sized): Promise<Figure[]> => [
  ...(await measureMade(small, large)),
  ...(await measureVisits(small, large)),
]

const pagesOf = async ({ client }: Sized): Promise<Record<string, string>> => {
  const newest = async (condition: string): Promise<string> => {
    const { rows } = await client.query<{ url: string }>(
      `select item->>'url' as url from feed_items where ${condition} order by published_at desc, urn desc limit 1`,
    )
    return rows[0]?.url ?? '/'
  }
  return {
    'front page': '/',
    list: '/initiatieven',
    search: '/initiatieven?q=buurt',
    // One that nothing is looked up beside, and one that may get a subsidy. In the small database hardly any window fits it.
    item: await newest(`type = 'ideas' and state = 'realised'`),
    'item with matches': await newest(`type = 'initiatives' and state in ('published', 'underway')`),
  }
}

const measureMade = async (small: Sized, large: Sized): Promise<Figure[]> => {
  const addresses: Record<string, string> = {
    'hot list': `${large.feeds.url}/initiatieven`,
    'hot feed': `${large.feeds.url}/feeds/initiatives.json?limit=24`,
  }
  const names = Object.keys(await pagesOf(large))
  for (const [size, sized] of Object.entries({ small, large }))
    for (const [name, path] of Object.entries(await pagesOf(sized)))
      addresses[`${size} ${name}`] = sized.cold.url + path
  const times: Record<string, number[]> = {}
  const agent = new Agent({ keepAlive: true })
  for (let round = 0; round <= settings.rounds; round++) {
    progress(round === 0 ? 'pages, to warm up' : `pages, round ${round} of ${settings.rounds}`)
    for (const [name, address] of Object.entries(addresses))
      for (let request = 0; request < REQUESTS; request++) {
        const { time } = await fetchFrom(address, agent)
        if (round > 0) (times[name] ??= []).push(time)
      }
  }
  const bytes = (await fetchFrom(`${large.feeds.url}/initiatieven`, agent)).body
  const [, style = ''] = /rel="stylesheet" href="([^"]+)"/.exec(bytes.toString()) ?? []
  const css = (await fetchFrom(large.feeds.url + style, agent)).body
  agent.destroy()
  const of = (name: string) => median(times[name] ?? [])
  const weight = (what: string, body: Buffer, most: number): Figure => ({
    what,
    value: brotliCompressSync(body).length / 1024,
    unit: 'kB',
    against: `${most} kB`,
    other: most,
    must: { most: 1 },
  })
  return [
    ...names.map((name): Figure => ({
      what: `${name}, made anew, of ${large.count}`,
      value: of(`large ${name}`),
      unit: 'ms',
      against: `the same of ${small.count}`,
      other: of(`small ${name}`),
      must: { most: MOST[name] ?? 1.3 },
    })),
    {
      what: 'list of 24 from memory',
      value: of('hot list'),
      unit: 'ms',
      against: 'JSON Feed of 24',
      other: of('hot feed'),
      must: { most: 1.5 },
    },
    weight('HTML of a list, brotli', bytes, LIST_KB),
    weight('style sheet, brotli', css, STYLE_KB),
  ]
}

/** In milliseconds, until the last byte. */
const fetchFrom = (address: string, agent: Agent): Promise<{ time: number; body: Buffer }> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    get(address, { agent, headers: { accept: 'text/html' } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        if (response.statusCode === 200)
          resolve({ time: performance.now() - begun, body: Buffer.concat(parts) })
        else reject(new Error(`${address} answered ${response.statusCode ?? 'nothing'}`))
      })
    }).on('error', reject)
  })

interface Visit {
  paint: number
  shift: number
  bytes: number
}

const measureVisits = async (small: Sized, large: Sized): Promise<Figure[]> => {
  const browser = await openBrowser()
  const visits: Record<string, Visit[]> = {}
  try {
    const visit = async (address: string): Promise<Visit> => {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
      })
      try {
        const page = await context.newPage()
        const line = await context.newCDPSession(page)
        let bytes = 0
        await line.send('Network.enable')
        line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
        await line.send('Network.emulateNetworkConditions', { offline: false, ...SLOW })
        await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
        await page.addInitScript(watchShifts)
        await page.goto(address, { waitUntil: 'networkidle' })
        const seen = await page.evaluate(readVitals)
        return { ...seen, bytes }
      } finally {
        await context.close()
      }
    }
    for (let round = 1; round <= settings.rounds; round++) {
      progress(`visits of a telephone, round ${round} of ${settings.rounds}`)
      for (const [size, sized] of Object.entries({ small, large }))
        for (const [name, path] of Object.entries(await pagesOf(sized)))
          for (let each = 0; each < VISITS; each++)
            (visits[`${size} ${name}`] ??= []).push(await visit(sized.feeds.url + path))
    }
  } finally {
    await browser.close()
  }
  const of = (name: string, what: keyof Visit) => median((visits[name] ?? []).map((visit) => visit[what]))
  return Object.keys(await pagesOf(large)).flatMap((name): Figure[] => [
    {
      what: `${name}: first contentful paint, of ${large.count}`,
      value: of(`large ${name}`, 'paint'),
      unit: 'ms',
      against: `the same of ${small.count}`,
      other: of(`small ${name}`, 'paint'),
      must: { most: 1.2 },
    },
    {
      what: `${name}: over the line, first visit`,
      value: of(`large ${name}`, 'bytes') / 1024,
      unit: 'kB',
      against: 'fonts and all, 400 kB',
      other: 400,
      must: { most: 1 },
    },
    {
      what: `${name}: layout shift`,
      value: of(`large ${name}`, 'shift') * 1000,
      unit: '‰',
      against: "'good' is 100",
      other: 100,
      must: { most: 1 },
    },
  ])
}

/** Runs in the page before anything else: adds up what shifts (web.dev, Cumulative Layout Shift, in its simple form). */
const watchShifts = () => {
  const seen = window as unknown as { shifted: number }
  seen.shifted = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shifted += (entry as unknown as { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}

const readVitals = () => ({
  paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  shift: (window as unknown as { shifted: number }).shifted,
})
