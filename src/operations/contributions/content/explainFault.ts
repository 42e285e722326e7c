import type { ErrorObject } from 'ajv'
import type { ContributionProblem } from '../../../errors/ContributionRefused'
import type { Label } from '../../../workflow'

/** A fault that the schema finds, told to people: where, what, and what there is instead. */
export const explainFault = (fault: ErrorObject, language: keyof Label): ContributionProblem => {
  const { code, extra, message } = explain(fault)
  const path = fault.instancePath.split('/').slice(1).map(unescapePointer)
  return { field: [...path, ...(extra ? [extra] : [])].join('.'), code, message: message[language] }
}

const explain = ({
  keyword,
  params,
  parentSchema,
  schema,
}: ErrorObject): { code: string; extra?: string; message: Label } => {
  if (keyword === 'additionalProperties') {
    const extra = String(params.additionalProperty)
    const names = Object.keys((parentSchema?.properties ?? {}) as object).join(', ')
    return {
      code: 'unknownField',
      extra,
      message: {
        nl: `Het veld '${extra}' bestaat niet. Wel: ${names}.`,
        en: `There is no field '${extra}'. There are: ${names}.`,
      },
    }
  }
  if (keyword === 'required') {
    const extra = String(params.missingProperty)
    return {
      code: 'missingField',
      extra,
      message: { nl: `Vul '${extra}' in.`, en: `Fill in '${extra}'.` },
    }
  }
  if (keyword === 'enum' || keyword === 'const') {
    const values = (Array.isArray(schema) ? schema : [schema])
      .filter((value) => value !== null)
      .map(String)
      .join(', ')
    return {
      code: 'unknownValue',
      message: {
        nl: `Deze waarde bestaat niet. Wel: ${values}.`,
        en: `There is no such value. There are: ${values}.`,
      },
    }
  }
  if (keyword === 'format') {
    return {
      code: 'wrongFormat',
      message: {
        nl: 'Schrijf een moment met tijdzone, zoals 2027-03-03T19:30:00+01:00.',
        en: 'Write an instant with a time zone, such as 2027-03-03T19:30:00+01:00.',
      },
    }
  }
  if (keyword === 'maxLength') {
    const most = String(params.limit)
    return {
      code: 'tooLong',
      message: {
        nl: `Dit is te lang: hoogstens ${most} tekens.`,
        en: `This is too long: at most ${most} characters.`,
      },
    }
  }
  const types = [params.type as string | string[]].flat().filter((type) => type !== 'null')
  return {
    code: 'wrongType',
    message: {
      nl: `Dit moet ${types.map((type) => DUTCH_TYPES[type] ?? type).join(' of ')} zijn.`,
      en: `This must be of type ${types.join(' or ')}.`,
    },
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

/** RFC 6901, 4. */
const unescapePointer = (key: string): string => key.replace(/~1/g, '/').replace(/~0/g, '~')
