import type { Question } from '../wizard/Answers'

/** A value that may be chosen, and how far it lies below another. */
export interface FinderChoice {
  value: string
  title: string
  depth: number
}

/** What `<noaber-subsidy-finder>` needs to ask: the words and choices of the Subsidiewijzer, as they are now. */
export interface FinderQuestions {
  questions: readonly {
    name: Question
    asks: string
    hint: string
    /** None: an amount, or a day. */
    choices: readonly FinderChoice[]
  }[]
  lead: string
  /** Promises that nothing is kept. */
  free: string
  /** Where the answers are matched: a path, or under a front door the address at the site itself. */
  match: string
  /** The path of the Subsidiewijzer, that takes the same answers. */
  page: string
}
