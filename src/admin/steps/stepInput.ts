import type { ClientField, FormState } from 'payload'
import { dateTimeFormat } from '../../collections/fields/dateTimeFormat'
import type { Words } from '../useWords'
import { findField } from './findField'
import type { Step, StepWarning } from './Step'

/** What the form of a step holds beside fields of the document. No field of a document is called this. */
export const OWN = '_step'

const AMSTERDAM = 'Europe/Amsterdam'

/** A field as it stands in the form of a step: where, and which. */
export interface StepInput {
  path: string
  /** `answer` for `answer.outcome`; empty at the top. */
  parentPath: string
  field: ClientField
}

/** The inputs for the fields of the document that a step takes. A field that the form does not know is left out. */
export const documentInputs = (step: Step, fields: readonly ClientField[]): readonly StepInput[] =>
  step.fields.flatMap(({ path, isRequired }) => {
    const field = findField(fields, path)
    if (!field) return []
    const parentPath = path.split('.').slice(0, -1).join('.')
    return [{ path, parentPath, field: openField(field, isRequired) }]
  })

/** A field that only the engine writes, or that is shown in some states only, is open in a step that asks for it. */
const openField = (field: ClientField, isRequired: boolean): ClientField =>
  ({
    ...field,
    required: isRequired,
    admin: { ...field.admin, readOnly: false, hidden: false, width: undefined },
  }) as ClientField

export const reasonInput = (step: Step, words: Words): StepInput => ({
  path: `${OWN}.reason`,
  parentPath: OWN,
  field: {
    name: 'reason',
    type: 'textarea',
    label: words.reason,
    required: true,
    admin: { description: step.reasonHelp, rows: 4 },
  } as ClientField,
})

export const warningInput = ({ guard }: StepWarning, words: Words): StepInput => ({
  path: `${OWN}.confirmed.${guard}`,
  parentPath: `${OWN}.confirmed`,
  field: { name: guard, type: 'checkbox', label: words.confirm, admin: {} } as ClientField,
})

export const laterInput = (words: Words): StepInput => ({
  path: `${OWN}.later`,
  parentPath: OWN,
  field: { name: 'later', type: 'checkbox', label: words.later, admin: {} } as ClientField,
})

export const atInput = (words: Words): StepInput => ({
  path: `${OWN}.at`,
  parentPath: OWN,
  field: {
    name: 'at',
    type: 'date',
    label: words.at,
    required: true,
    timezone: {
      defaultTimezone: AMSTERDAM,
      supportedTimezones: [{ label: words.dutchTime, value: AMSTERDAM }],
    },
    admin: {
      date: dateTimeFormat,
      description: words.atHint,
    },
  } as ClientField,
})

/** The state that the form of a step opens with: the document's own values in the fields that it shows. */
export const openingState = (inputs: readonly StepInput[], document: FormState): FormState => {
  const entries = inputs.flatMap(({ path, field }): [string, FormState[string]][] => [
    [path, openState(document[path] ?? {})],
    ...Object.entries(document)
      .filter(([key]) => key.startsWith(`${path}.`))
      .map(([key, state]): [string, FormState[string]] => [key, openState(state)]),
    ...timezoneState(path, field, document),
  ])
  return Object.fromEntries([...entries, [`${OWN}.at_tz`, openState({ value: AMSTERDAM })]])
}

/** Payload keeps the time zone of a date in a field beside it. */
const timezoneState = (
  path: string,
  field: ClientField,
  document: FormState,
): [string, FormState[string]][] => {
  if (field.type !== 'date' || typeof field.timezone !== 'object') return []
  const value = document[`${path}_tz`]?.value ?? field.timezone.defaultTimezone
  return [[`${path}_tz`, openState({ value })]]
}

const openState = (field: FormState[string]): FormState[string] => ({
  ...field,
  value: field.value ?? null,
  initialValue: field.value ?? null,
  passesCondition: true,
  valid: true,
  errorMessage: undefined,
})
