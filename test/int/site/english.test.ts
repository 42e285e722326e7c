import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEvent, makeIdea, makeWindow, urnOf } from '../../fixtures/items/makeItem'
import { withdrawItem, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { startSite, type RunningSite } from '../feeds/startSite'

let database: FeedsDatabase
let site: RunningSite

beforeAll(async () => {
  database = await openFeedsDatabase()
  const { client } = database
  await writeVocabulary(client)
  for (let number = 1; number <= 30; number += 1) await writeItem(client, makeIdea(number))
  await withdrawItem(client, urnOf(2), { target: urnOf(3) })
  for (const item of [makeWindow(40), makeEvent(41)]) await writeItem(client, item)
  site = await startSite({ databaseUrl: database.url, now: () => Date.parse('2027-03-05T12:00:00Z') })
})

afterAll(async () => {
  await site?.close()
  await database?.close()
})

const page = (path: string) => site.get(path, { headers: { accept: 'text/html' } })

describe('the frame in English', () => {
  it.each([
    ['/', 'Together we make the neighbourhood', 'Samen maken we de buurt'],
    ['/ideeen', 'Every state', 'Elke status'],
    ['/ideeen?q=olifant', 'Nothing found', 'Niets gevonden'],
    ['/initiatieven', 'There is nothing here yet', 'Hier staat nog niets'],
    ['/ideeen/idee-5', 'Sent by', 'Ingediend door'],
    ['/agenda/avond-41', 'Saturday 10 April 2027, 19:30 to 21:30', 'zaterdag 10 april 2027'],
    ['/zoeken?q=verwijzing', 'Found for', 'Gevonden voor'],
  ])('%s says "%s" instead of "%s", also after the other was asked', async (path, english, dutch) => {
    const inEnglish = `${path}${path.includes('?') ? '&' : '?'}lang=en`
    for (let round = 0; round < 2; round += 1) {
      const [nl, en] = [await page(path), await page(inEnglish)]
      expect([nl.status, en.status]).toEqual([200, 200])
      expect([nl.headers['content-language'], en.headers['content-language']]).toEqual(['nl', 'en'])
      expect(nl.text).toContain('<html lang="nl">')
      expect(en.text).toContain('<html lang="en">')
      for (const text of [nl.text, en.text]) expect(text).not.toContain('undefined')
      expect([nl.text.includes(dutch), nl.text.includes(english)]).toEqual([true, false])
      expect([en.text.includes(english), en.text.includes(dutch)]).toEqual([true, false])
    }
  })

  it('stays while one goes on: through links, pages, forms and what moved', async () => {
    const { text } = await page('/ideeen?lang=en')
    for (const part of [
      'href="/?lang=en"',
      'href="/subsidiewijzer?lang=en"',
      'href="/privacy?lang=en"',
      '<input type="hidden" name="lang" value="en">',
    ])
      expect(text).toContain(part)
    expect(text).toMatch(/<h2 lang="nl"><a href="\/ideeen\/idee-\d+\?lang=en"/)
    const next = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await page(next)).headers['content-language']).toBe('en')
    expect((await page('/ideeen/idee-2?lang=en')).headers.location).toBe('/ideeen/idee-3?lang=en')
    const { text: item } = await page('/ideeen/idee-5?lang=en')
    expect(item).toContain('<h1 lang="nl">')
    expect(item).toContain('href="/ideeen?lang=en"')
  })

  it('leaves the address to the Dutch page, as what people wrote is the same', async () => {
    for (const path of ['/', '/ideeen', '/ideeen/idee-5']) {
      const { text } = await page(`${path}?lang=en`)
      expect(text).toContain(`<link rel="canonical" href="https://noaber.example${path}">`)
      expect(text).toContain(`hreflang="nl" href="https://noaber.example${path}"`)
      expect((await page(path)).text).toContain(`hreflang="en" href="https://noaber.example${path}?lang=en"`)
    }
  })
})
