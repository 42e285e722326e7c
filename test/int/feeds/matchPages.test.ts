import { afterAll, beforeAll, expect, it } from 'vitest'
import type { InitiativeItem } from '../../../src/feeds/schema/generated'
import { makeIdea, makeWindow, urnOf } from '../../fixtures/items/makeItem'
import { withdrawItem, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { anyInitiative, randomOf } from '../../fixtures/match/fillMatches'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, until, type RunningSite } from './startSite'

let database: FeedsDatabase
let site: RunningSite
let now = Date.parse('2027-04-15T10:00:00Z')

/** An initiative about water in Zwolle by a foundation that needs € 2,500. */
const makeInitiative = (number: number, soughtCents: number | null, state = 'underway'): InitiativeItem => {
  const any = anyInitiative(number, randomOf(number))
  const { themes, areas } = makeWindow(number)
  return {
    ...any,
    state,
    themes,
    areas,
    initiative: { ...any.initiative, soughtCents, applicantKind: 'foundation', phase: 'plan' },
  }
}

const window = (number: number, changes: Partial<ReturnType<typeof makeWindow>['subsidyWindow']>) => {
  const made = makeWindow(number)
  return {
    ...made,
    title: `Ronde <${number}>`,
    subsidyWindow: {
      ...made.subsidyWindow,
      applicantKinds: ['foundation'],
      mayHaveStarted: false,
      ...changes,
    },
  }
}

/** The part of a page about what fits; '' when there is none. */
const matchesOn = async (path: string): Promise<string> => {
  const { status, text } = await site.get(path)
  expect(status).toBe(200)
  return /<section class="matches">[\s\S]*?<\/section>/.exec(text)?.[0] ?? ''
}

beforeAll(async () => {
  database = await openFeedsDatabase()
  const { client } = database
  await writeVocabulary(client)
  await writeItem(client, window(1, {}))
  await writeItem(client, window(2, { amountToCents: 249_999 }))
  await writeItem(client, window(3, { applicantKinds: ['foundation', 'other'], phases: ['idea'] }))
  await writeItem(client, makeInitiative(11, 250_000))
  await writeItem(client, makeInitiative(12, null))
  await writeItem(client, makeInitiative(13, 250_000, 'completed'))
  await writeItem(client, makeInitiative(14, 0))
  site = await startSite({ databaseUrl: database.url, now: () => now })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

it('shows on the page of an initiative the subsidies that may fit, with the reasons and no others', async () => {
  const part = await matchesOn('/initiatieven/initiatief-11')
  expect(part).toContain('Subsidies die hierbij kunnen passen')
  expect(part).toContain('<a href="/subsidies/ronde-1">Ronde &lt;1&gt;</a>')
  expect(part).toContain('Alles klopt')
  expect(part).toContain('Het bedrag past: €\u00a02.500.')
  expect(part).not.toMatch(/ronde-[23]/)
  const [, more = ''] = /href="(\/subsidiewijzer\?[^"]+)"/.exec(part) ?? []
  expect(more).toBe(
    '/subsidiewijzer?theme=natuur&amp;area=GM0193&amp;applicant=foundation&amp;amount=2500&amp;phase=plan',
  )
  expect((await site.get(more.replaceAll('&amp;', '&'))).text).toContain('1 subsidie kan passen')
  expect(part).not.toContain('Dit weten we niet')
})

it('says all of that in English too, and titles stay as they were written', async () => {
  const part = await matchesOn('/initiatieven/initiatief-12?lang=en')
  expect(part).toContain('Subsidies that may fit this')
  expect(part).toContain('<a href="/subsidies/ronde-1?lang=en" lang="nl">Ronde &lt;1&gt;</a>')
  expect(part).toContain('This we do not know')
  expect(part).toMatch(/Right: \d+ of the \d+/)
  expect(part).toMatch(/href="\/subsidiewijzer\?[^"]+&amp;lang=en"/)
  expect(part).not.toMatch(/Klopt|Dit|Het bedrag|Weet je|Alle subsidies/)
})

it('says what is not known', async () => {
  const part = await matchesOn('/initiatieven/initiatief-12')
  expect(part).toContain('Dit weten we niet')
  expect(part).toContain(
    'Van €\u00a01.000 tot en met €\u00a02.499,99. Het bedrag dat nodig is, is niet bekend.',
  )
})

it.each([13, 14])('shows nothing where nothing is sought any more: %i', async (number) => {
  expect(await matchesOn(`/initiatieven/initiatief-${number}`)).toBe('')
})

it('shows them on the page of an idea that asks for money too, while it is not over', async () => {
  const { themes, areas } = makeWindow(1)
  const ideas = [
    [21, 'published', ['money']],
    [22, 'published', ['land']],
    [23, 'realised', ['money']],
  ] as const
  for (const [number, state, asks] of ideas) {
    const idea = makeIdea(number, { state, themes, areas })
    await writeItem(database.client, { ...idea, idea: { ...idea.idea, asks: [...asks] } })
  }
  await until(async () => (await matchesOn('/ideeen/idee-21')).includes('ronde-3'))
  expect(await matchesOn('/ideeen/idee-21')).toContain('Wie aanvraagt, is niet bekend.')
  expect(await matchesOn('/ideeen/idee-22')).toBe('')
  expect(await matchesOn('/ideeen/idee-23')).toBe('')
})

it('shows on the page of a window the initiatives that it may be for', async () => {
  const part = await matchesOn('/subsidies/ronde-1')
  expect(part).toContain('Initiatieven waar dit bij kan passen')
  expect(part).toContain('href="/initiatieven/initiatief-11"')
  expect(part.indexOf('initiatief-11')).toBeLessThan(part.indexOf('initiatief-12'))
  expect(part).not.toMatch(/initiatief-1[34]/)
})

it('drops what was withdrawn at once', async () => {
  await withdrawItem(database.client, urnOf(12))
  await until(async () => !(await matchesOn('/subsidies/ronde-1')).includes('initiatief-12'))
})

it('drops a window the moment it closes, on both pages', async () => {
  now = Date.parse('2027-05-01T14:59:59.999Z')
  await until(async () => (await matchesOn('/initiatieven/initiatief-11')).includes('ronde-1'))
  now += 1
  expect(await matchesOn('/initiatieven/initiatief-11')).toBe('')
  expect(await matchesOn('/subsidies/ronde-1')).toBe('')
})
