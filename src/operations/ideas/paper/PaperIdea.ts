import type { Label } from '../../../workflow'

/** An idea on paper, as a colleague typed it in. */
export interface PaperIdea {
  /** By which this form is known: a UUID of its own, made where it is typed in. */
  key: string
  title: string
  story: string
  /** Numbers. */
  theme: number | null
  area: number | null
  /** May be empty. */
  name: string
  email: string
  /** The name that everybody sees; may be empty. */
  publicName: string
  /** It was signed for the house rules. */
  terms: boolean
}

/** Something that is wrong with a form on paper. */
export interface PaperMistake {
  field: Exclude<keyof PaperIdea, 'key'> | 'form'
  text: Label
}

/** What became of a form. */
export type PaperOutcome =
  | { key: string; outcome: 'kept'; id: number; title: string }
  | { key: string; outcome: 'wrong'; mistakes: readonly { field: PaperMistake['field']; text: string }[] }

/** As many as are typed in at once. */
export const MOST_FORMS = 50
