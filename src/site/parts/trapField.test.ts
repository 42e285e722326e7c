import { expect, it } from 'vitest'
import { isTrapped, TRAP } from '../trap'
import { trapField } from './trapField'

/** What Chromium, Firefox and password managers know to fill in, by what a field is called; in Dutch and English. */
const FILLED_IN =
  /name|naam|mail|url|web|site|home|phone|tel|adres|addr|straat|street|stad|city|plaats|post|zip|land|country|bedrijf|company|organi|user|login|pass|wachtwoord|card|kaart|code|geboorte|birth|search|zoek/i

it('is nothing that a browser or password manager fills in', () => {
  expect(TRAP).not.toMatch(FILLED_IN)
  const field = trapField('Laat dit leeg').markup
  for (const attribute of ['autocomplete="off"', 'data-1p-ignore', 'data-bwignore', 'data-lpignore="true"'])
    expect(field).toContain(attribute)
})

it('is for nobody who reads or types', () => {
  expect(trapField('Laat dit leeg').markup).toMatch(
    /^<div class="visually-hidden" aria-hidden="true">[\s\S]* tabindex="-1"/,
  )
})

it('tells a machine from a person, whose form has it empty or not at all', () => {
  expect([{ [TRAP]: 'x' }, { [TRAP]: '' }, {}].map(isTrapped)).toEqual([true, false, false])
})
