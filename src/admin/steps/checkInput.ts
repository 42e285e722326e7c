import type { FormState } from 'payload'
import { isFilledIn } from '../../workflow/readField'
import type { Words } from '../useWords'
import type { Step, StepWarning } from './Step'
import { OWN } from './stepInput'

/**
 * What is still to be filled in before a step is worth sending: messages by path. The site checks it all again; this
 * saves a trip.
 */
export const checkInput = ({
  step,
  warnings,
  fields,
  now,
  words,
}: {
  step: Step
  warnings: readonly StepWarning[]
  fields: FormState
  now: Date
  words: Words
}): Record<string, string> => {
  const errors: Record<string, string> = {}
  const valueOf = (path: string): unknown => fields[path]?.value
  const isLater = valueOf(`${OWN}.later`) === true
  for (const { path, isRequired } of isLater ? [] : step.fields) {
    const field = fields[path]
    if (isRequired && field && !isFilledIn(field.value)) errors[path] = words.fieldMissing
  }
  if (step.reason === 'required' && !isFilledIn(valueOf(`${OWN}.reason`))) {
    errors[`${OWN}.reason`] = words.reasonMissing
  }
  for (const { guard } of warnings) {
    const path = `${OWN}.confirmed.${guard}`
    if (valueOf(path) !== true) errors[path] = words.confirmMissing
  }
  if (isLater) {
    const at = new Date(String(valueOf(`${OWN}.at`) ?? ''))
    if (Number.isNaN(at.getTime()) || at <= now) errors[`${OWN}.at`] = words.atMissing
  }
  return errors
}
