import { expect, it } from 'vitest'
import { fillPlaceholders } from './fillPlaceholders'

it.each([
  ['Beste {naam}, over {titel}.', 'Een bos', 'Els', 'Beste Els, over Een bos.'],
  ['{Naam} en {NAAM}', '', 'Els', 'Els en Els'],
  ['Beste {naam},', 'Een bos', ' ', 'Beste indiener,'],
  ['Over {titel}', '', '', 'Over je bijdrage'],
  ['{datum} en {', 'Een bos', 'Els', '{datum} en {'],
  ['{titel}', 'Kost $& en $1', '{naam}', 'Kost $& en $1'],
])('%s', (text, title, name, expected) => {
  expect(fillPlaceholders(text, { title, name })).toBe(expected)
})
