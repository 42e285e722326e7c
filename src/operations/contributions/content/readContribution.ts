import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { ContributionRefused, type ContributionProblem } from '../../../errors/ContributionRefused'
import type { Label } from '../../../workflow'
import { CONTRIBUTION_KINDS, type ContributionKind } from '../ContributionCall'
import type { ContributionContent } from './ContributionContent'
import { contributionSchema } from './contributionSchema'
import { explainFault } from './explainFault'

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true })
addFormats.default(ajv, ['date-time'])
for (const name of ['uri', 'email']) ajv.addFormat(name, true)

const checks = new Map<ContributionKind, ValidateFunction>(
  CONTRIBUTION_KINDS.map((kind) => [kind, ajv.compile(withoutTexts(contributionSchema(kind)))]),
)

/** What the fields of the form check themselves, in their own words; a text that is far too long is stopped here. */
const OF_THE_FORM = new Set(['maximum', 'minimum'])

/**
 * Reads what a partner sent of one contribution.
 *
 * @throws ContributionRefused with every fault at once: fields that do not exist, and values of the wrong type.
 */
export const readContribution = (body: unknown, language: keyof Label): ContributionContent => {
  const kind = kindOf(body)
  if (!kind) throw new ContributionRefused([wrongKind[language]])
  const check = checks.get(kind)
  const faults = check?.(body) ? [] : (check?.errors ?? []).filter((fault) => !isOfTheForm(fault))
  const problems = faults.map((fault): ContributionProblem => explainFault(fault, language))
  const content = { ...(body as object), type: kind } as ContributionContent
  if (problems.length === 0 && content.html && content.text) problems.push(both[language])
  if (problems.length > 0) throw new ContributionRefused(problems)
  return content
}

const kindOf = (body: unknown): ContributionKind | undefined => {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return undefined
  const { type = 'initiatives' } = body as { type?: unknown }
  return CONTRIBUTION_KINDS.find((kind) => kind === type)
}

const isOfTheForm = ({ instancePath, keyword }: ErrorObject): boolean =>
  OF_THE_FORM.has(keyword) || (keyword === 'maxLength' && !/^\/(html|text)$/.test(instancePath))

/** A schema without descriptions: ours are in two languages. */
function withoutTexts(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'description' ? undefined : value)),
  ) as object
}

const problem = (field: string, code: string, nl: string, en: string) => ({
  nl: { field, code, message: nl },
  en: { field, code, message: en },
})

const wrongKind = problem(
  'type',
  'unknownValue',
  `Stuur een JSON-object, met als "type" een van ${CONTRIBUTION_KINDS.join(', ')}.`,
  `Send a JSON object, with as "type" one of ${CONTRIBUTION_KINDS.join(', ')}.`,
)

const both = problem(
  'text',
  'notTogether',
  "Stuur 'html' of 'text', niet allebei.",
  "Send 'html' or 'text', not both.",
)
