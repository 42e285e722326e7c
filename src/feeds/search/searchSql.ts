import type { Parameters } from '../loadSql'
import { parseSearch, type SearchTerm } from './parseSearch'

/** Values behind placeholders, or written out. */
type Values = Pick<Parameters, 'add'>

/** A stem of this many letters also stands for the words that begin with it. */
const LONG_STEM = 4

/**
 * What somebody typed as an SQL expression of a tsquery (PostgreSQL 17, 8.11.2), which depends on its values alone, so
 * that the planner knows what it finds. Words are found in other forms by their Dutch stem, and by how they begin.
 *
 * @param options.isExact - only what fits as whole words, in any form
 * @example `search @@ ${searchSql('fietsen naar zee', parameters)}`
 */
export const searchSql = (text: string, values: Values, { isExact = false } = {}): string => {
  const alternatives = parseSearch(text).map((terms) =>
    terms.map((term) => termSql(term, values, isExact)).join(' && '),
  )
  return alternatives.length > 0 ? `(${alternatives.map((each) => `(${each})`).join(' || ')})` : `''::tsquery`
}

const termSql = (term: SearchTerm, values: Values, isExact: boolean): string => {
  const text = `${values.add(term.text)}::text`
  const stem = term.isPhrase
    ? `phraseto_tsquery('noaber_dutch', ${text})`
    : `plainto_tsquery('noaber_dutch', ${text})`
  if (term.isExcluded) return `(!!${stem})`
  return term.isBeginning ? wordSql(text, stem, isExact) : stem
}

/**
 * One word. The stem of a plural need not be that of the singular ('fietsen' is 'fiets', 'fiets' is 'fiet'), so the
 * stem of the stem counts too. A word that says nothing ('een') stays nothing.
 */
const wordSql = (text: string, stem: string, isExact: boolean): string => {
  const whole = `${stem} || to_tsquery('noaber_dutch', ${stem}::text)`
  const beginning = `to_tsquery('simple', ${quoted(`unaccent(${text})`)} || ':*')`
  const isLong = `char_length(${stem}::text) >= ${LONG_STEM + 2}`
  return isExact
    ? `(case when numnode(${stem}) = 0 then ${stem} else ${whole} end)`
    : `(case when numnode(${stem}) = 0 then ${stem}
        when ${isLong} then ${whole} || ${beginning} || (${stem}::text || ':*')::tsquery
        else ${whole} || ${beginning} end)`
}

/** One quoted operand of a tsquery, whatever is in it. */
const quoted = (text: string): string => `(''' ' || translate(${text}, '''\\', '  ') || ' ''')`
