import { describe, expect, it } from 'vitest'
import { adviseOn } from './adviseOn'

const body = (...paragraphs: string[]) => ({
  root: {
    type: 'root',
    children: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
})

const good = {
  title: 'Een moestuin voor de buurt',
  summary:
    'Buren leggen samen een moestuin aan op het veldje achter de school. Iedereen uit de wijk kan meedoen.',
  body: body('We beginnen in maart. Elke zaterdag werken we samen.'),
  noImage: true,
}

const codesOf = (document: Record<string, unknown>, collection = 'initiatives') =>
  adviseOn(collection, document).map(({ code }) => code)

describe('advice', () => {
  it('has nothing to say of what reads well', () => {
    expect(codesOf(good)).toEqual([])
  })

  it('finds personal data once, wherever it stands', () => {
    const advice = adviseOn('ideas', {
      ...good,
      title: 'Bel 06-12345678',
      body: body('Bel 06-12345678 of mail jan@buurt.example. Mijn BSN is 123456782.'),
    })
    expect(advice.map(({ found }) => found)).toEqual([['06-12345678'], ['jan@buurt.example'], ['123456782']])
    expect(advice[2]?.label.nl).toContain('burgerservicenummer')
  })

  it.each([
    ['Kort.', 'kort (5 tekens)'],
    ['Lang. '.repeat(45), 'lang (269 tekens)'],
  ])('says when a summary is too short or too long', (summary, words) => {
    const [advice] = adviseOn('ideas', { ...good, summary })
    expect(advice?.code).toBe('summaryLength')
    expect(advice?.label.nl).toContain(words)
  })

  it('shows the sentences that are too long', () => {
    const long = `Als ${'je dan '.repeat(13)}kijkt zie je het.`
    const [advice] = adviseOn('ideas', { ...good, body: body('Kort.', long) })
    expect(advice).toMatchObject({ code: 'longSentences', found: [long] })
  })

  it('asks for a picture, or the choice to have none', () => {
    expect(codesOf({ ...good, noImage: false })).toEqual(['picture'])
    expect(codesOf({ ...good, noImage: false, image: 3 })).toEqual([])
  })

  it('asks of an event where it is and whether everybody can take part', () => {
    expect(codesOf(good, 'events')).toEqual(['place', 'accessibility'])
    expect(
      codesOf({ ...good, venue: { name: 'Dorpshuis' }, accessibility: { wheelchair: true } }, 'events'),
    ).toEqual([])
    expect(codesOf({ ...good, isOnline: true, accessibility: { wheelchair: false } }, 'events')).toEqual([
      'accessibility',
    ])
  })

  it('asks for a theme of a subsidy window', () => {
    expect(codesOf({ ...good, themes: [] }, 'subsidy-windows')).toEqual(['themes'])
  })
})
