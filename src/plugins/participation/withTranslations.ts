import type { Config } from 'payload'

type Texts = Record<string, Record<string, Record<string, string>>>

/** Adds texts to the interface, by language and namespace. What the host says itself wins. */
export const withTranslations = (config: Config, ours: Texts): Config => {
  const theirs = (config.i18n?.translations ?? {}) as Texts
  const languages = new Set([...Object.keys(ours), ...Object.keys(theirs)])
  const merged = Object.fromEntries(
    [...languages].map((language) => [language, mergeNamespaces(ours[language], theirs[language])]),
  )
  return {
    ...config,
    i18n: { ...config.i18n, translations: merged as NonNullable<Config['i18n']>['translations'] },
  }
}

const mergeNamespaces = (ours: Texts[string] = {}, theirs: Texts[string] = {}): Texts[string] =>
  Object.fromEntries(
    [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].map((name) => [
      name,
      { ...ours[name], ...theirs[name] },
    ]),
  )
