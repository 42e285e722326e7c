import { en } from './en'
import { nl } from './nl'

/** The texts of the interface by language, each under the namespace `noaber`: `t('noaber:proposalWaits')`. */
export const translations = { en: { noaber: en }, nl: { noaber: nl } }
