import { afterAll, beforeAll, expect, it } from 'vitest'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { startSite, type RunningSite } from '../feeds/startSite'

let database: FeedsDatabase
let site: RunningSite

beforeAll(async () => {
  database = await openFeedsDatabase()
  site = await startSite({
    databaseUrl: database.url,
    publisher: { name: 'Gemeente Voorbeeld', email: 'vraag@voorbeeld.example' },
    now: () => Date.parse('2027-03-05T12:00:00Z'),
  })
})

afterAll(async () => {
  await site?.close()
  await database?.close()
})

const page = (path: string) => site.get(path, { headers: { accept: 'text/html' } })

it.each([
  ['/toegankelijkheid', 'Status: eerste maatregelen genomen', '/toegankelijkheid?lang=en'],
  ['/toegankelijkheid?lang=en', 'Status: first measures taken', '/toegankelijkheid'],
  ['/privacy', 'We plaatsen geen cookies', '/privacy?lang=en'],
  ['/privacy?lang=en', 'We set no cookies', '/privacy'],
])('%s says "%s", names the organisation, and leads to the other language', async (path, text, other) => {
  const answer = await page(path)
  expect(answer.status).toBe(200)
  expect(answer.headers['content-language']).toBe(path.endsWith('en') ? 'en' : 'nl')
  for (const said of [text, 'Gemeente Voorbeeld', 'mailto:vraag@voorbeeld.example', `href="${other}"`])
    expect(answer.text).toContain(said)
  expect(answer.text).not.toContain('Overijssel')
})

it.each([
  ['/privacy', 'Een melding, en wie hem deed: tot een jaar nadat we erover besloten.', 'De melding zelf'],
  [
    '/privacy?lang=en',
    'A report, and who sent it: until a year after we decided on it.',
    'The report itself',
  ],
])('%s says how long a report is kept', async (path, text, before) => {
  const answer = await page(path)
  expect(answer.text).toContain(text)
  expect(answer.text).not.toContain(before)
})

it('tells researchers whom to write to, for less than a year (RFC 9116)', async () => {
  const { headers, status, text } = await site.get('/.well-known/security.txt')
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(text.split('\n')).toEqual([
    'Contact: mailto:vraag@voorbeeld.example',
    'Expires: 2027-09-01T00:00:00.000Z',
    'Preferred-Languages: nl, en',
    'Canonical: https://noaber.example/.well-known/security.txt',
    '',
  ])
})

it('has them in the map for crawlers and in the foot of every page', async () => {
  const { text } = await site.get('/sitemap.xml?after=start')
  const home = await page('/')
  for (const path of ['/toegankelijkheid', '/privacy']) {
    expect(text).toContain(`<loc>https://noaber.example${path}</loc>`)
    expect(home.text).toContain(`href="${path}"`)
  }
})
