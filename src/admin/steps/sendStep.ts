import type { TransitionOffer } from '../../operations/listTransitions'
import type { StepOutcome, StepWarning } from './Step'

interface ErrorBody {
  errors?: {
    message?: string
    data?: { refusals?: { code: string; guard?: string; fields: string[]; message: string }[] }
  }[]
}

/**
 * Posts a step and reads the answer.
 *
 * @param paths - the fields that the form shows: a refusal about one of them goes to that field.
 * @param reasonPath - where the form asks for the reason.
 */
export const sendStep = async (
  address: string,
  body: Readonly<Record<string, unknown>>,
  { language, paths, reasonPath }: { language: string; paths: readonly string[]; reasonPath: string },
): Promise<StepOutcome> => {
  const response = await fetch(address, {
    method: 'POST',
    body: JSON.stringify(body),
    credentials: 'include',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
  })
  const answer: unknown = await response.json()
  if (response.ok) return { kind: 'done', offer: isOffer(answer) ? answer : null }

  const [error] = (answer as ErrorBody).errors ?? []
  const message = error?.message ?? response.statusText
  if (response.status === 409) return { kind: 'stale', message }
  const fields: Record<string, string> = {}
  const warnings: StepWarning[] = []
  const messages: string[] = []
  for (const refusal of error?.data?.refusals ?? []) {
    const path =
      refusal.code === 'missingReason' ? reasonPath : refusal.fields.find((name) => paths.includes(name))
    if (refusal.code === 'confirm') warnings.push({ guard: refusal.guard ?? '', message: refusal.message })
    else if (path) fields[path] = refusal.message
    else messages.push(refusal.message)
  }
  const isSilent = warnings.length === 0 && messages.length === 0 && Object.keys(fields).length === 0
  return { kind: 'refused', fields, warnings, messages: isSilent ? [message] : messages }
}

const isOffer = (answer: unknown): answer is TransitionOffer =>
  answer !== null && typeof answer === 'object' && 'transitions' in answer
