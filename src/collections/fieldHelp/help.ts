/** What stands under a field, in the languages of the panel. */
export interface Help {
  nl: string
  en: string
}

/** What stands under fields, by path. */
export type HelpByPath = Readonly<Record<string, Help>>

export const help = (nl: string, en: string): Help => ({ nl, en })
