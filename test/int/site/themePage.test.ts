import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeEvent, makeIdea, makeTheme, makeWindow, urnOf } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { startSite, type RunningSite } from '../feeds/startSite'

let database: FeedsDatabase
let site: RunningSite
let now = Date.parse('2027-04-10T10:00:00Z')

const nature = makeTheme(1, { slug: 'natuur', url: '/themas/natuur', title: 'Natuur en groen' })

const page = async (language = 'nl') =>
  (
    await site.get(`/themas/natuur${language === 'en' ? '?lang=en' : ''}`, {
      headers: { accept: 'text/html' },
    })
  ).text

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  for (const item of [
    {
      ...nature,
      theme: {
        ...nature.theme,
        movements: [{ name: 'Groene Buren', url: 'https://groeneburen.example/' }],
        partners: [{ urn: urnOf(90), slug: 'stimuland', name: 'Stimuland' }],
      },
    },
    makeTheme(2, {
      slug: 'water',
      url: '/themas/water',
      title: 'Water',
      theme: { ...nature.theme, parentSlug: 'natuur' },
    }),
    makeTheme(3, { title: 'Wonen' }),
    makeIdea(4, { title: 'Een bijenhotel' }),
    makeWindow(5, { title: 'Groen op het plein' }),
    makeEvent(6, { title: 'Avond over bomen' }),
  ])
    await writeItem(database.client, item)
  site = await startSite({ databaseUrl: database.url, now: () => now })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

it('is a dossier: the themes below it, who takes part, and what goes on, here and in subsidies and events', async () => {
  const text = await page()
  expect(text).toContain('Thema’s die hierbij horen')
  expect(text).toContain('href="/themas/water"')
  expect(text).not.toContain('Wonen')
  expect(text).toContain('<a href="/partners/stimuland">Stimuland</a>')
  expect(text).toContain('Groene Buren')
  for (const title of ['Een bijenhotel', 'Groen op het plein', 'Avond over bomen'])
    expect(text).toContain(title)
})

it('shows no event that is over, from that moment on', async () => {
  expect(await page()).toContain('Avond over bomen')
  now = Date.parse('2027-04-10T19:30:01Z')
  expect(await page()).not.toContain('Avond over bomen')
})

it('is as complete in English', async () => {
  const text = await page('en')
  expect(text).toContain('Themes within this one')
  expect(text).toContain('<a href="/partners/stimuland?lang=en">Stimuland</a>')
  expect(text).toContain('Get a mail when a subsidy opens within this theme')
  expect(text).not.toContain('Stuur me een mail')
})
