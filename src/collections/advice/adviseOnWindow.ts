import { localTimeOf } from '../../feeds/text/localTime'
import { formatDate } from '../../feeds/text/formatDate'
import type { WorkflowDocument } from '../../workflow/types'
import { isFilledIn } from '../../workflow/readField'
import type { Advice } from './adviseOn'
import { holidayOf, weekendDayOf } from './holidayOf'
import { publicTexts } from './publicTexts'

/** How people write midnight. */
const MIDNIGHT = /middernacht|midnight|\b(?:0?0|24)[.:]00\b|\b23[.:]59\b/iu

/** What could be better about a subsidy window: that it is found, and that its moments surprise nobody. */
export const adviseOnWindow = (document: WorkflowDocument): Advice[] => [
  ...(isFilledIn(document.themes) ? [] : [noTheme]),
  ...dayOff(document, 'opensAt'),
  ...dayOff(document, 'closesAt'),
  ...midnight(document),
]

const noTheme: Advice = {
  code: 'themes',
  label: {
    nl: 'Kies een thema: zo vinden mensen deze ronde.',
    en: 'Choose a theme, so that people find this window.',
  },
  found: [],
}

const WORDS = {
  opensAt: {
    nl: (day: string, why: string) =>
      `De ronde gaat open op ${day}. Dat is ${why}: vragen worden dan niet beantwoord. Kies liever een werkdag.`,
    en: (day: string, why: string) =>
      `The window opens on ${day}, ${why}: nobody answers questions then. Better choose a working day.`,
  },
  closesAt: {
    nl: (day: string, why: string) =>
      `De ronde sluit op ${day}. Dat is ${why}: wie op het laatst vastloopt, vindt niemand. Kies liever een werkdag.`,
    en: (day: string, why: string) =>
      `The window closes on ${day}, ${why}: who gets stuck at the last moment finds nobody. Better choose a working day.`,
  },
} as const

const dayOff = (document: WorkflowDocument, field: 'opensAt' | 'closesAt'): Advice[] => {
  const at = momentOf(document[field], field)
  if (!at) return []
  const why = holidayOf(at.day) ?? weekendDayOf(at.day)
  if (!why) return []
  const { en, nl } = WORDS[field]
  return [
    {
      code: `dayOff ${field}`,
      label: { nl: nl(formatDate(at.iso), why.nl), en: en(formatDate(at.iso, 'en'), why.en) },
      found: [],
    },
  ]
}

/** Midnight is the end of one day or the start of another: who reads 'sluit op 2 maart' thinks of the evening of the 2nd. */
const midnight = (document: WorkflowDocument): Advice[] => {
  const { closesAt } = document
  const at = typeof closesAt === 'string' ? Date.parse(closesAt) : Number.NaN
  if (Number.isNaN(at) || !localTimeOf(at).time.startsWith('0000')) return []
  if (publicTexts(document).some((text) => MIDNIGHT.test(text))) return []
  const [before, after] = [new Date(at - 1).toISOString(), new Date(at).toISOString()]
  return [
    {
      code: 'midnight',
      label: {
        nl: `De ronde sluit om middernacht, aan het eind van ${formatDate(before)}. Veel mensen denken dan dat ${formatDate(after)} nog meetelt. Leg het uit in de tekst, of laat de ronde overdag sluiten.`,
        en: `The window closes at midnight, at the end of ${formatDate(before, 'en')}. Many people think that ${formatDate(after, 'en')} still counts. Explain it in the text, or let it close by day.`,
      },
      found: [],
    },
  ]
}

/** The day of a moment in Dutch time. What closes at midnight closes at the end of the day before. */
const momentOf = (value: unknown, field: 'opensAt' | 'closesAt'): { day: string; iso: string } | null => {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN
  if (Number.isNaN(at)) return null
  const counted = field === 'closesAt' ? at - 1 : at
  return { day: localTimeOf(counted).day, iso: new Date(counted).toISOString() }
}
