import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeWindow, urnOf } from '../../fixtures/items/makeItem'
import { writeDoor } from '../../fixtures/items/writeDoor'
import { withdrawItem, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { startSite, until, type RunningSite } from '../feeds/startSite'

let database: FeedsDatabase
let site: RunningSite
let now = Date.parse('2027-04-15T10:00:00Z')

const page = async (search = '', path = '/subsidiewijzer') => {
  const answer = await site.get(`${path}${search}`, { headers: { accept: 'text/html' } })
  const text = answer.text.replaceAll('&amp;', '&')
  return { ...answer, text, main: /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? '' }
}

/** The slugs of the windows that a page says may fit, in their order; what does not fit stands folded away below. */
const fitting = (main: string) =>
  [...(main.split('id="andere"')[0] ?? '').matchAll(/<h3><a href="\/subsidies\/([^"]+)"/g)].map(
    ([, slug]) => slug,
  )

const fields = (main: string) => [...main.matchAll(/<input[^>]*name="([^"]+)"[^>]*>/g)]
const hiddenIn = (main: string) =>
  fields(main)
    .filter(([tag]) => tag.includes('type="hidden"'))
    .map(([tag, name]) => [name, /value="([^"]*)"/.exec(tag)?.[1]])
const checkedIn = (main: string) =>
  fields(main)
    .filter(([tag]) => tag.includes(' checked'))
    .map(([tag]) => /value="([^"]*)"/.exec(tag)?.[1])

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  const windows = [
    { applicantKinds: ['foundation', 'other'], mayHaveStarted: true },
    {
      applicantKinds: ['foundation'],
      mayHaveStarted: false,
      closesAt: '2027-04-20T15:00:00.000Z',
      provider: '<b>Gever</b>',
    },
    { applicantKinds: [], mayHaveStarted: false, opensAt: '2027-05-01T07:00:00.000Z', closesAt: null },
    { applicantKinds: ['school'], mayHaveStarted: true, applyUrl: 'javascript:alert(1)' },
  ]
  for (const [index, changes] of windows.entries()) {
    const window = makeWindow(index + 1)
    await writeItem(database.client, {
      ...window,
      title: `Ronde <${index + 1}>`,
      subsidyWindow: { ...window.subsidyWindow, ...changes },
    })
  }
  await writeItem(database.client, makeWindow(5, { state: 'cancelled' }))
  site = await startSite({ databaseUrl: database.url, now: () => now })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

describe('the questions', () => {
  it('begin at one address, which may be found', async () => {
    const { status, main, text, headers } = await page()
    expect(status).toBe(200)
    expect(main).toContain('<h1>Subsidiewijzer</h1>')
    expect(main).toContain('Vraag 1 van 6')
    expect(main).toContain('Wie vraagt de subsidie aan?')
    expect(text).toContain('<link rel="canonical" href="https://noaber.example/subsidiewijzer">')
    expect(text).not.toContain('noindex')
    expect(headers['set-cookie']).toBeUndefined()
  })

  it('come one after another, and what was told goes along', async () => {
    const second = await page('?applicant=foundation&after=applicant')
    expect(second.main).toContain('<h1>Waar is je plan?</h1>')
    expect(second.text).toContain('<title>Vraag 2 van 6: Waar is je plan? – Subsidiewijzer – ')
    expect(hiddenIn(second.main)).toEqual([
      ['applicant', 'foundation'],
      ['after', 'area'],
    ])
    expect(second.text).toContain('<meta name="robots" content="noindex, nofollow">')
    expect(second.text).not.toContain('rel="canonical"')
    const last = await page(
      '?applicant=foundation&area=unknown&theme=water&theme=natuur&phase=plan&after=phase',
    )
    expect(last.main).toContain('Vraag 6 van 6')
    expect(hiddenIn(last.main)).toEqual([
      ['applicant', 'foundation'],
      ['area', 'unknown'],
      ['theme', 'natuur'],
      ['theme', 'water'],
      ['phase', 'plan'],
      ['after', 'start'],
    ])
  })

  it('may each be left open', async () => {
    const { main } = await page('?after=theme')
    expect(main).toContain('Vraag 4 van 6')
    expect((await page('?after=start')).main).toContain('Subsidies voor je plan')
  })

  it.each([
    ['?applicant=school&ask=applicant', ['school']],
    ['?applicant=unknown&ask=applicant', ['unknown']],
    ['?area=GM0193&area=PV23&change=area', ['PV23', 'GM0193']],
    ['?area=gm0193&area=unknown&change=area', ['GM0193']],
    ['?phase=growth&change=phase', ['growth']],
    ['?start=started&change=start', ['started']],
    ['?start=2027-06-01&change=start', ['day']],
  ])('show what was answered before: %s', async (search, chosen) => {
    expect(checkedIn((await page(search)).main)).toEqual(chosen)
  })

  it('show an amount and a day as they are written here', async () => {
    expect((await page('?amount=2.500,50&change=amount')).main).toContain('value="2500,50"')
    expect((await page('?amount=2500.50&change=amount&lang=en')).main).toContain('value="2500.50"')
    const { main } = await page('?start-day=1&start-month=6&start-year=2027&applicant=school&ask=start')
    for (const value of ['value="01"', 'value="06"', 'value="2027"']) expect(main).toContain(value)
  })

  it('leads back to the end when one answer is changed', async () => {
    expect(hiddenIn((await page('?applicant=school&change=area')).main)).toEqual([
      ['applicant', 'school'],
      ['after', 'start'],
    ])
  })

  it('leaves alone what a newsletter adds', async () => {
    expect((await page('?utm_source=brief')).main).toContain('Vraag 1 van 6')
  })
})

describe('what cannot be', () => {
  it.each([
    ['?amount=veel', 'amount', 'Vul een bedrag in euro’s in', 'value="veel"'],
    ['?amount=0&after=amount', 'amount', 'Vul een bedrag', 'value="0"'],
    ['?start=day&after=start', 'start-day', 'Vul een dag in', 'value="day" checked'],
    ['?start=day&start-day=30&start-month=2&start-year=2027', 'start-day', 'Vul een dag in', 'value="30"'],
    ['?start-day=3&start-month=mei&start-year=2027', 'start-month', 'Vul een dag in', 'value="mei"'],
    ['?applicant=baron', 'applicant', 'Kies een van de antwoorden', 'value="resident"'],
    ['?applicant=constructor', 'applicant', 'Kies een van de antwoorden', ''],
    ['?applicant=school&applicant=company', 'applicant', 'Kies een van de antwoorden', ''],
    [
      '?theme=voetbal&theme=water',
      'theme',
      'Een van je keuzes staat niet meer in de lijst',
      'value="water" checked',
    ],
    ['?area=%22%3E%3Cscript%3E', 'area', 'Kies een van de antwoorden', ''],
    ['?start=2027-13-01', 'start', 'Kies een van de antwoorden', ''],
  ])('is said above the form, with a way to it: %s', async (search, field, text, kept) => {
    const { status, main, text: whole } = await page(search)
    expect(status).toBe(400)
    expect(whole).toMatch(/<title>Fout: Vraag \d van 6/)
    expect(main).toMatch(new RegExp(`<a href="#${field}">${text}`))
    expect(main).toMatch(new RegExp(`<input[^>]* id="${field}"`))
    expect(main).toContain('autofocus')
    expect(main).toContain(kept)
    expect(main).not.toContain('<script>')
  })

  it('loses nothing of the rest', async () => {
    const { main } = await page('?applicant=foundation&area=GM0193&amount=veel&after=amount')
    expect(hiddenIn(main)).toEqual([
      ['applicant', 'foundation'],
      ['area', 'GM0193'],
      ['after', 'amount'],
    ])
  })

  it('is asked again all at once', async () => {
    const { main } = await page('?applicant=baron&amount=veel&phase=plan')
    expect(main).toContain('<h1>Controleer je antwoorden</h1>')
    expect([...main.matchAll(/<a href="#(\w+)">/g)].map(([, id]) => id)).toEqual(['applicant', 'amount'])
    expect(hiddenIn(main)).toEqual([
      ['phase', 'plan'],
      ['after', 'start'],
    ])
  })
})

const PLAN = '?applicant=foundation&area=GM0193&theme=water&amount=2500&phase=plan&start=2027-05-02'

describe('the end', () => {
  it('lists what may fit, what is known best first, with the reason for each criterion', async () => {
    const { status, main, text } = await page(`${PLAN}&after=start`)
    expect(status).toBe(200)
    expect(main).toContain('3 subsidies kunnen passen')
    expect(fitting(main)).toEqual(['ronde-2', 'ronde-1', 'ronde-3'])
    expect(main).toContain('Alles klopt met wat je hebt ingevuld.')
    expect(main).toContain('Je kunt aanvragen voordat je begint op 2 mei 2027.')
    expect(main).toContain('Een stichting mag aanvragen.')
    expect(main).toContain('1 subsidie past niet')
    expect(main).toContain('Alleen voor scholen, niet voor een stichting.')
    expect(main).not.toContain('ronde-5')
    expect(text).toContain('noindex, nofollow')
    expect(main).toContain('Ronde &lt;1&gt;')
    expect(main).toContain('Vraag aan bij &lt;b&gt;Gever&lt;/b&gt;')
    expect(main).not.toMatch(/<b>|<\d>/)
  })

  it('says the next step: the form of whoever gives it, or when it opens and how to be told', async () => {
    const { main } = await page(PLAN)
    expect(main).toContain('<a href="https://example.nl/aanvragen" rel="noopener external" class="button">')
    expect(main).toContain('Aanvragen kan vanaf zaterdag 1 mei 2027, 09.00 uur.')
    for (const address of [
      '/feeds/subsidy-windows.ics?theme=natuur',
      '/feeds?type=subsidy-windows&theme=natuur',
    ]) {
      expect(main).toContain(`href="${address}"`)
      expect((await site.get(address)).status).toBe(200)
    }
    const school = (await page('?applicant=school')).main
    expect(fitting(school)).toContain('ronde-4')
    expect(school).toContain('Lees hoe je aanvraagt')
    expect(school).not.toContain('javascript:')
  })

  it('says what to find out yet: a question that was left open, or whom to ask', async () => {
    const { main } = await page(
      '?applicant=company&area=unknown&theme=water&amount=2500&phase=execution&start=started',
    )
    expect(fitting(main)).toEqual(['ronde-1'])
    expect(main).toContain('Vraag dit na bij Provincie Overijssel.')
    expect(main).toMatch(/href="\/subsidiewijzer\?[^"]*change=area">Beantwoord deze vraag/)
    expect(main).toContain('Je moet aanvragen voordat je begint. Het werk is al begonnen.')
  })

  it('is kind when nothing fits, and says what can be done', async () => {
    const { main } = await page('?amount=900000&theme=water')
    expect(fitting(main)).toEqual([])
    expect(main).toContain('Nu past er geen subsidie bij je plan')
    expect(main).toContain('<details class="fold" id="andere" open>')
    for (const address of [
      '/partners',
      '/feeds?type=subsidy-windows&theme=water',
      '/initiatieven?theme=water',
    ]) {
      expect(main).toContain(`href="${address}"`)
      expect((await site.get(address)).status).toBe(200)
    }
  })

  it('repeats the answers, each with a way to change it, and its own address to keep', async () => {
    const { main } = await page(PLAN)
    expect(main).toContain('€\u00a02.500')
    expect(main).toContain('2 mei 2027')
    expect([...main.matchAll(/change=(\w+)">Wijzig/g)].map(([, question]) => question)).toEqual([
      'applicant',
      'area',
      'theme',
      'amount',
      'phase',
      'start',
    ])
    const [, body = ''] = /mailto:\?[^"]*body=([^"]+)/.exec(main) ?? []
    const address = new URL(decodeURIComponent(body))
    expect(address.origin).toBe('https://noaber.example')
    expect((await page(address.search)).main).toBe(main)
  })

  it('speaks English', async () => {
    const { main, text, headers } = await page(`${PLAN}&lang=en`)
    expect(headers['content-language']).toBe('en')
    expect(text).toContain('<html lang="en">')
    expect(main).toContain('3 subsidies may fit')
    expect(main).toContain('Open to this applicant: foundation.')
    expect(main).toContain('<a href="/subsidies/ronde-1" lang="nl">')
  })

  it('is made once however the same was written, and kept until something changes', async () => {
    const first = await page('?area=gm0193&amount=2.500')
    const again = await page('?amount=2500&area=GM0193&after=start')
    expect(again.headers.etag).toBe(first.headers.etag)
    expect(first.headers['cache-control']).toBe((await page('', '/subsidies')).headers['cache-control'])
    await withdrawItem(database.client, urnOf(1))
    await until(async () => !fitting((await page('?area=GM0193&amount=2500')).main).includes('ronde-1'))
  })

  it('follows the clock to the second, and the day on which somebody begins', async () => {
    now = Date.parse('2027-04-20T14:59:59.999Z')
    expect(fitting((await page(PLAN)).main)).toContain('ronde-2')
    now += 1
    expect(fitting((await page(PLAN)).main)).toEqual(['ronde-3'])
    now = Date.parse('2027-05-02T21:59:59.999Z')
    expect(fitting((await page(PLAN)).main)).toEqual(['ronde-3'])
    now += 1
    expect(fitting((await page(PLAN)).main)).toEqual([])
  })
})

describe('at a front door', () => {
  const at = async (host: string, search: string) =>
    (await site.get(`/subsidiewijzer${search}`, { headers: { host, accept: 'text/html' } })).text

  it('finds what the door shows, and leads to the whole when that is not enough', async () => {
    now = Date.parse('2027-04-15T10:00:00Z')
    await writeDoor(database.client, {
      source: '1',
      hosts: ['sport.example'],
      title: 'Sport',
      selection: { themes: ['sport'] },
    })
    await until(async () => (await at('sport.example', '')).includes('– Sport</title>'))
    expect(await at('sport.example', '')).toContain(
      '<link rel="canonical" href="https://noaber.example/subsidiewijzer">',
    )
    const nothing = await at('sport.example', '?applicant=foundation')
    expect(nothing).toContain('Nu past er geen subsidie bij je plan')
    expect(nothing).toContain('href="https://noaber.example/subsidiewijzer?applicant=foundation"')
  })

  it('is not where there are no subsidies', async () => {
    await writeDoor(database.client, {
      source: '2',
      hosts: ['ideeen.example'],
      title: 'Ideeën',
      selection: { types: ['ideas'] },
    })
    await until(async () => (await at('ideeen.example', '')).includes('Dat is hier niet'))
  })
})

it.each(['/', '/subsidies', '/subsidies/ronde-3', '/sitemap.xml?after=start'])(
  '%s leads to it',
  async (path) => {
    expect((await page('', path)).text).toContain('/subsidiewijzer')
  },
)
