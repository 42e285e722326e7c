/**
 * Fills in a sentence.
 *
 * @example say('‘{title}’ staat nu bij ‘{state}’.', { title: 'Bomen', state: 'Geplaatst' })
 */
export const fillIn = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
