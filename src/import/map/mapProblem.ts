import type { Label } from '../../workflow'
import type { Problem } from '../problem'

/** On which line of the map the value under these keys stands. */
export type LineOf = (...path: string[]) => number

/** Something wrong at a place in the map: names the line and the path to it. */
export const mapProblem = (
  code: string,
  path: readonly string[],
  message: Label,
  lineOf: LineOf,
): Problem => {
  const [line, place] = [lineOf(...path), path.join(' > ')]
  return {
    code,
    line: null,
    column: null,
    message: {
      nl: place ? `Map, regel ${line}, ${place}: ${message.nl}` : `Map: ${message.nl}`,
      en: place ? `Map, line ${line}, ${place}: ${message.en}` : `Map: ${message.en}`,
    },
  }
}
