import type { Language } from '../../feeds/http/language'
import { en } from './words.en'
import { type FeedsWords, nl } from './words.nl'

export type { FeedsWords }

/** What the page about feeds says, in both languages. */
export const feedsWords: Readonly<Record<Language, FeedsWords>> = { nl, en }
