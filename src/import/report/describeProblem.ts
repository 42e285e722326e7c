import type { Language } from '../language'
import type { Problem } from '../problem'

/** One line on the screen: 'Regel 12, kolom 'cost_eur': …'. */
export const describeProblem = ({ line, column, message }: Problem, language: Language): string => {
  const [lineWord, columnWord] = language === 'nl' ? ['Regel', 'kolom'] : ['Line', 'column']
  const where = [
    ...(line === null ? [] : [`${lineWord} ${line}`]),
    ...(column === null ? [] : [`${line === null ? capital(columnWord) : columnWord} '${column}'`]),
  ].join(', ')
  return where ? `${where}: ${message[language]}` : message[language]
}

const capital = (word = ''): string => word.charAt(0).toUpperCase() + word.slice(1)
