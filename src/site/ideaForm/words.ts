import { en } from './words.en'
import { nl } from './words.nl'

/** The words of the idea form, in both languages. */
export const ideaWords = { nl, en } as const
