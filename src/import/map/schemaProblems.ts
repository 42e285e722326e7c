import type { ErrorObject } from 'ajv'
import type { Label } from '../../workflow'
import type { Problem } from '../problem'
import { mapProblem, type LineOf } from './mapProblem'

/** What a JSON Schema has against a map, told to people: one message for one cause, with the place and the valid names. */
export const schemaProblems = (errors: readonly ErrorObject[], lineOf: LineOf): Problem[] =>
  withoutEchoes(errors).map((error) => {
    const keys = error.instancePath.split('/').slice(1).map(unescapePointer)
    const extra: unknown = error.params.additionalProperty ?? error.propertyName
    const path = typeof extra === 'string' ? [...keys, extra] : keys
    return mapProblem('mapInvalid', path, explain(error, errors), lineOf)
  })

/** Every branch of an 'anyOf' complains, and so does the 'anyOf': keeps the one that says most. */
const withoutEchoes = (errors: readonly ErrorObject[]): ErrorObject[] => {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf')
  const isEcho = (error: ErrorObject): boolean => {
    if (error.keyword === 'propertyNames') return true
    if (error.keyword === 'anyOf') return !asksForOne(error) && detailsOf(error, errors).length > 0
    const choice = choices.find(({ instancePath }) => instancePath === error.instancePath)
    if (!choice) return false
    return asksForOne(choice)
      ? error.keyword === 'required' && namesOf(choice).includes(String(error.params.missingProperty))
      : error.keyword === 'type'
  }
  const left = errors.filter((error) => !isEcho(error))
  return left.filter((error, index) => left.findIndex((other) => placeOf(other) === placeOf(error)) === index)
}

/** 'column, template or constant': a choice between properties, not between kinds of value. */
const asksForOne = (choice: ErrorObject): boolean => namesOf(choice).length > 0

const namesOf = (choice: ErrorObject): string[] =>
  (choice.schema as { required?: string[] }[]).flatMap(({ required }) => required ?? [])

const detailsOf = (choice: ErrorObject, errors: readonly ErrorObject[]): ErrorObject[] =>
  errors.filter(
    ({ instancePath, keyword }) =>
      instancePath.startsWith(`${choice.instancePath}/`) ||
      (instancePath === choice.instancePath && keyword !== 'anyOf' && keyword !== 'type'),
  )

const placeOf = ({ instancePath, params }: ErrorObject): string =>
  `${instancePath}/${String(params.additionalProperty ?? params.missingProperty ?? '')}`

const explain = (error: ErrorObject, errors: readonly ErrorObject[]): Label => {
  const { keyword, params } = error
  if (keyword === 'additionalProperties') {
    const names = listNames(Object.keys((error.parentSchema?.properties ?? {}) as object))
    return { nl: `dit bestaat niet. Wel: ${names}.`, en: `there is no such thing. There are: ${names}.` }
  }
  if (keyword === 'required' || keyword === 'dependencies') {
    const name = String(params.missingProperty)
    return { nl: `'${name}' ontbreekt.`, en: `'${name}' is missing.` }
  }
  if (keyword === 'anyOf' && asksForOne(error)) {
    const names = listNames(namesOf(error))
    return { nl: `vul ten minste één hiervan in: ${names}.`, en: `give at least one of: ${names}.` }
  }
  if (keyword === 'anyOf' || keyword === 'type') {
    const same = errors.filter(
      (other) => other.instancePath === error.instancePath && other.keyword === 'type',
    )
    const types = [...new Set(same.map((other) => String(other.params.type)))]
    const inDutch = types.map((type) => DUTCH_TYPES[type] ?? type).join(' of ')
    return { nl: `dit moet ${inDutch} zijn.`, en: `this must be of type ${types.join(' or ')}.` }
  }
  if (keyword === 'enum') {
    const values = (params.allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(', ')
    return { nl: `dit kan niet. Wel: ${values}.`, en: `this cannot be. Valid are: ${values}.` }
  }
  if (keyword === 'pattern') {
    const [data, form] = [String(error.data), String(params.pattern)]
    return { nl: `'${data}' heeft niet de vorm ${form}.`, en: `'${data}' does not have the form ${form}.` }
  }
  return {
    nl: `dit klopt niet (${error.message ?? keyword}).`,
    en: `this is not right (${error.message ?? keyword}).`,
  }
}

const DUTCH_TYPES: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  integer: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
}

const listNames = (names: readonly string[]): string => names.filter((name) => name !== '$schema').join(', ')

const unescapePointer = (key: string): string => key.replace(/~1/g, '/').replace(/~0/g, '~')
