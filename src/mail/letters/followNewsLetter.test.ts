import { describe, expect, it } from 'vitest'
import { followNewsLetter, stateOfOccasion, type FollowNewsFacts, type Occasion } from './followNewsLetter'

const facts: FollowNewsFacts = {
  occasion: 'opens',
  title: 'Dorpen',
  opensAt: 'maandag 1 maart 2027, 9.00 uur',
  closesAt: null,
  reason: null,
  theme: null,
  isTheme: false,
  page: 'https://noaber.example/subsidies/dorpen',
  stop: 'https://noaber.example/volgen/stop/3',
  language: 'nl',
}

const all = (Object.keys(stateOfOccasion) as Occasion[]).flatMap((occasion) =>
  (['nl', 'en'] as const).map((language) => ({ occasion, language })),
)

describe.each(all)('the letter of $occasion in $language', (which) => {
  it('says all it has to without what is not known, and how to stop', () => {
    const letter = followNewsLetter({ ...facts, ...which, opensAt: null })
    const text = JSON.stringify(letter)
    expect(text).not.toMatch(/undefined|null[^,}]/)
    expect(letter.subject).toContain('Dorpen')
    expect(letter.link?.href).toBe(facts.page)
    expect(letter.footerLink?.href).toBe(facts.stop)
  })

  it('names the theme by which somebody hears of it', () => {
    const letter = followNewsLetter({ ...facts, ...which, isTheme: true, theme: 'Wonen' })
    expect(letter.footer).toContain('‘Wonen’')
    expect(followNewsLetter({ ...facts, ...which, isTheme: true }).footer).toMatch(/een thema|a theme/)
  })
})

it('says until when one can apply, and why it is that it stops', () => {
  const until = 'vrijdag 5 maart 2027, 17.00 uur'
  expect(followNewsLetter({ ...facts, occasion: 'closes', closesAt: until }).paragraphs.join()).toContain(
    `tot ${until}`,
  )
  expect(
    followNewsLetter({ ...facts, occasion: 'cancelled', reason: 'Er is geen geld.' }).paragraphs,
  ).toContain('Dit is de reden: Er is geen geld.')
})
