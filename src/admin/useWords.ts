'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { translations } from '../translations'
import type { Label } from '../workflow'

/** What our parts of the panel say, by name. */
export type Words = Readonly<Record<keyof (typeof translations)['nl']['noaber'], string>>

/**
 * The words of our parts of the panel, in the language of whoever is signed in (what the host says itself wins); and
 * what picks that language from a label that has both.
 *
 * @example
 * const { say, words } = useWords()
 * <button>{say(transition.label)}</button>
 */
export const useWords = (): { language: keyof Label; say: (label: Label) => string; words: Words } => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'nl'
  const theirs = (i18n.translations as { noaber?: Partial<Words> }).noaber
  return useMemo(
    () => ({
      language,
      say: (label: Label) => label[language],
      words: { ...translations[language].noaber, ...theirs },
    }),
    [language, theirs],
  )
}
