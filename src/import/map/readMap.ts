import { readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import { ImportFailure } from '../ImportFailure'
import { locateInJson } from './locateInJson'
import { findJsonFault } from './findJsonFault'
import type { LineOf } from './mapProblem'
import schema from './map.schema.json'
import { schemaProblems } from './schemaProblems'
import type { ImportMap } from './types'

/** A map with what is needed to point at a place in it. */
export interface ReadMap {
  map: ImportMap
  /** The line on which the value under these keys stands. */
  lineOf: LineOf
}

const validate = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile<ImportMap>(schema)

/**
 * Reads and checks a map.
 *
 * @throws ImportFailure `mapNotFound`, `mapNotJson` or `mapInvalid`, with the line, the path and the valid names.
 */
export const readMap = async (path: string): Promise<ReadMap> => {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw ImportFailure.about(
      'mapNotFound',
      `De map '${path}' is er niet of is niet te lezen. Een voorbeeld staat in docs/import.md.`,
      `The map '${path}' is not there or cannot be read. docs/import.md has an example.`,
      { cause },
    )
  })
  return parseMap(text.replace(/^\ufeff/, ''))
}

/** Checks the text of a map. See `readMap`. */
export const parseMap = (text: string): ReadMap => {
  const map = parseJson(text)
  const lineOf = (...path: string[]) => locateInJson(text, path)
  if (validate(map)) return { map, lineOf }
  throw new ImportFailure(schemaProblems(validate.errors ?? [], lineOf))
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    const line = findJsonFault(text)
    throw ImportFailure.about(
      'mapNotJson',
      `De map is geen geldige JSON: kijk op regel ${line}. ${message}`,
      `The map is no valid JSON: look at line ${line}. ${message}`,
      { cause },
    )
  }
}
