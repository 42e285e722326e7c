import type { Language } from '../../feeds/http/language'
import { en } from './words.en'
import { nl, type DetailWords } from './words.nl'

/** What the pages of items say around what people wrote, in both languages. */
export const detailWords: Readonly<Record<Language, DetailWords>> = { nl, en }
