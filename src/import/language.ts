import type { Label } from '../workflow'

export type Language = keyof Label

/** The language of the terminal: Dutch when its locale is Dutch, else English. @example languageOfTerminal(process.env) */
export const languageOfTerminal = (env: Readonly<Record<string, string | undefined>>): Language =>
  /^nl\b|^nl_/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'nl' : 'en'
