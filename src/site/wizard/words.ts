import type { Language } from '../../feeds/http/language'
import { en } from './words.en'
import { nl, type WizardWords } from './words.nl'

/** What the wizard says, in both languages. */
export const wizardWords: Readonly<Record<Language, WizardWords>> = { nl, en }
