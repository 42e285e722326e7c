import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeWindow, urnOf } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, type RunningSite } from './startSite'

let database: FeedsDatabase
let site: RunningSite

const grant = {
  ...{ state: 'granted', reference: 'Z-1', subCeiling: null, requestedCents: 20_000, grantedCents: 15_050 },
  ...{ settledCents: null, countedCents: 15_050, exception: null, decisionDate: '2027-03-03' },
  ...{ settlementDate: null, rank: 1, score: 81.5, drawNumber: null, motivation: 'Goed <plan>.' },
  recipient: { kind: 'organisation', name: 'Stichting & Co', kvkNumber: null },
  stateAid: { kind: 'deMinimis', reference: '2023/2831' },
}
const write = (number: number, changes: object) =>
  database.client.query(
    `insert into feed_grants (urn, window_urn, decided_on, "grant", updated_at) values ($1, $2, '2027-03-03', $3, now())`,
    [urnOf(number), urnOf(1), { ...grant, ...changes }],
  )

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  const window = makeWindow(1, { state: 'decided', stateLabel: { nl: 'Uitslag bekend', en: 'Decided' } })
  await write(11, { rank: 2, recipient: { kind: 'privatePerson', name: null, kvkNumber: null } })
  await write(12, {})
  await write(13, { state: 'reserved', recipient: null, countedCents: 99_900, requestedCents: 99_900 })
  await writeItem(database.client, {
    ...window,
    subsidyWindow: {
      ...window.subsidyWindow,
      grantCount: 2,
      outcome: {
        date: '2027-05-20',
        methodText: 'De hoogste score eerst.',
        methodUrl: null,
        applications: 12,
        refused: 10,
      },
    },
  })
  await writeItem(database.client, makeWindow(2))
  site = await startSite({ databaseUrl: database.url, now: () => Date.parse('2027-06-01T10:00:00Z') })
}, 60_000)

afterAll(async () => {
  await site?.close()
  await database?.close()
})

it('shows how a window was decided, and a table of who got what, best place first', async () => {
  const { status, text } = await site.get('/subsidies/ronde-1')
  expect(status).toBe(200)
  expect(text).toContain('De hoogste score eerst.')
  expect(text).toMatch(/<dt>Afgewezen<\/dt>\s*<dd>10<\/dd>/)
  const section = /<section class="register"[\s\S]*?<\/section>/.exec(text)?.[0] ?? ''
  const names = [...section.matchAll(/<th scope="row"[^>]*>([^<]*)/g)].map(([, name]) => name)
  expect(names).toEqual(['Stichting &amp; Co', 'Privépersoon'])
  expect(section).toContain('€\u00a0150,50')
  expect(section).toContain('Goed &lt;plan&gt;.')
  expect(section).toContain('de-minimissteun, 2023/2831')
  expect(section).not.toContain('999')
  expect(section).toContain(`/open-data/v1/grants.csv?window=${urnOf(1).replace('urn:uuid:', '')}`)
})

it('shows no register where nothing was granted', async () => {
  expect((await site.get('/subsidies/ronde-2')).text).not.toContain('class="register"')
})

it('says it in English too, and what people wrote stays as it was', async () => {
  const { text } = await site.get('/subsidies/ronde-1?lang=en')
  const section = /<section class="register"[\s\S]*?<\/section>/.exec(text)?.[0] ?? ''
  for (const english of [
    'Grants',
    'Private person',
    '€150.50',
    'de minimis aid, 2023/2831',
    '3 March 2027',
    '81.5',
  ])
    expect(section).toContain(english)
  expect(section).toContain('<span lang="nl">Goed &lt;plan&gt;.</span>')
  expect(section).not.toMatch(
    /Ontvanger|Bedrag|Besluit|Privé|Plaats|Punten|Gevraagd|Staatssteun|Motivering|register is er/,
  )
})

it('says the terms of a window in English, and what the scheme says as it was written', async () => {
  const { text } = await site.get('/subsidies/ronde-1?lang=en')
  const main = /<article[\s\S]*?<\/article>/.exec(text)?.[0] ?? ''
  expect(main).toMatch(/<dt>Refused<\/dt>\s*<dd>10<\/dd>/)
  expect(main).toContain('<div lang="nl"><p>De hoogste score eerst.</p>')
  // What is left without what is marked as Dutch.
  const frame = main.replace(/<(div|span|ul|h1|p|a)[^>]* lang="nl"[\s\S]*?<\/\1>/g, '')
  expect(frame).not.toMatch(
    /\b(Van|Tot|Te verdelen|Toegekend|Nog over|Per aanvraag|Verdeling|Voor wie|Fase|Antwoord|Regeling|Besluit|Uitslag|Waarvoor|weken|vanaf)\b/,
  )
})
