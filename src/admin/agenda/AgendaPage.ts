import type { AgendaEntry } from '../../operations/desk/AgendaEntry'
import type { agendaWords } from './agendaWords'

/** What the parts of the calendar work with. */
export interface AgendaPage {
  language: 'nl' | 'en'
  words: (typeof agendaWords)['nl']
  /** The address of a document in the panel. */
  linkTo: (document: { collection: string; id: number }) => string
}

/** Entries by the day on which they are in the Netherlands: `2027-03-03`. */
export type EntriesByDay = ReadonlyMap<string, readonly AgendaEntry[]>
