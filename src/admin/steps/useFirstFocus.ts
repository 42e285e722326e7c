'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect, useRef, type RefObject } from 'react'
import { isFilledIn } from '../../workflow/readField'
import type { Step } from './Step'
import type { StepInput } from './stepInput'

const CONTROLS = 'input:not([type=hidden]), textarea, select'

/**
 * Puts the focus on what is to be done first in the form of a step: the first thing to fill in, or the button when
 * nothing has to be.
 */
export const useFirstFocus = (
  isWanted: boolean,
  step: Step,
  inputs: readonly StepInput[],
): RefObject<HTMLFormElement | null> => {
  const form = useRef<HTMLFormElement>(null)
  const { getFields } = useForm()
  useEffect(() => {
    if (!isWanted) return
    const fields = getFields()
    const isMissing = step.fields.some(
      ({ path, isRequired }) => isRequired && !isFilledIn(fields[path]?.value),
    )
    const asks = step.reason === 'required' || step.warnings.length > 0 || (isMissing && inputs.length > 0)
    // The drawer takes the focus itself as it opens: after that.
    const timer = setTimeout(() => {
      const control = asks ? form.current?.querySelector<HTMLElement>(CONTROLS) : null
      ;(control ?? form.current?.querySelector<HTMLElement>('button'))?.focus()
    }, 50)
    return () => clearTimeout(timer)
    // Only as it opens: what is typed does not move the focus.
  }, [])
  return form
}
