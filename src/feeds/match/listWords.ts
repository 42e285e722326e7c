import type { Label } from '../../workflow'

const lists = {
  nl: new Intl.ListFormat('nl', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
} as const

/** Names in a sentence: 'Zwolle, Hattem en Kampen'. */
export const listNames = (names: readonly string[]): Label => ({
  nl: lists.nl.format(names),
  en: lists.en.format(names),
})

/** The same for what has a name in each language. */
export const listLabels = (labels: readonly Label[]): Label => ({
  nl: lists.nl.format(labels.map(({ nl }) => nl)),
  en: lists.en.format(labels.map(({ en }) => en)),
})
