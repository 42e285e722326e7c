'use client'

import { useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '../useWords'
import { checkInput } from './checkInput'
import { sendStep } from './sendStep'
import type { Step, StepOutcome, StepWarning } from './Step'
import { OWN, type StepInput } from './stepInput'
import { useStepSubject } from './StepSubject'
import { useFieldErrors } from './useFieldErrors'

interface StepSubmit {
  submit: () => Promise<void>
  isBusy: boolean
  warnings: readonly StepWarning[]
  /** What stood in the way and belongs to no field. */
  messages: readonly string[]
}

/** Checks the form of a step, sends it, and puts what came back where it belongs. */
export const useStepSubmit = (
  step: Step,
  inputs: readonly StepInput[],
  onSettled: (outcome: Extract<StepOutcome, { kind: 'done' | 'stale' }>) => Promise<void>,
): StepSubmit => {
  const { getData, getFields } = useForm()
  const showErrors = useFieldErrors()
  const { language, words } = useWords()
  const { address } = useStepSubject()
  const [isBusy, setBusy] = useState(false)
  const [warnings, setWarnings] = useState(step.warnings)
  const [messages, setMessages] = useState<readonly string[]>([])

  const send = async (): Promise<StepOutcome> => {
    const { [OWN]: own = {}, ...data } = getData() as Record<string, unknown> & { [OWN]?: OwnInput }
    return sendStep(
      `${address}${step.path}`,
      {
        ...step.body,
        ...(step.fields.length > 0 && !own.later ? { data } : {}),
        ...(own.reason ? { reason: own.reason } : {}),
        ...(warnings.length > 0 ? { confirmed: warnings.map(({ guard }) => guard) } : {}),
        ...(own.later && own.at ? { at: new Date(own.at).toISOString() } : {}),
      },
      { language, paths: inputs.map(({ path }) => path), reasonPath: `${OWN}.reason` },
    )
  }

  const submit = async () => {
    if (isBusy) return
    const missing = checkInput({ step, warnings, fields: getFields(), now: new Date(), words })
    showErrors(missing)
    setMessages([])
    if (Object.keys(missing).length > 0) return
    setBusy(true)
    try {
      const outcome = await send()
      if (outcome.kind !== 'refused') return await onSettled(outcome)
      showErrors(outcome.fields)
      setMessages(outcome.messages)
      setWarnings((known) => [...known, ...outcome.warnings.filter(isNewTo(known))])
    } catch {
      setMessages([words.failed])
    } finally {
      setBusy(false)
    }
  }
  return { submit, isBusy, warnings, messages }
}

interface OwnInput {
  reason?: string
  later?: boolean
  at?: string
}

const isNewTo = (known: readonly StepWarning[]) => (warning: StepWarning) =>
  known.every(({ guard }) => guard !== warning.guard)
