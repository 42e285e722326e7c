'use client'

import { Drawer, Form, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { StateLooks } from '../state/StateLooks'
import type { Step, StepOutcome } from './Step'
import { StepForm } from './StepForm'
import { documentInputs, openingState } from './stepInput'

interface StepDrawerProps {
  slug: string
  step: Step
  state: string
  states: StateLooks
  onCancel: () => void
  onSettled: (outcome: Extract<StepOutcome, { kind: 'done' | 'stale' }>) => Promise<void>
}

/** The panel beside the form in which somebody takes a step. */
export const StepDrawer = ({ slug, step, ...rest }: StepDrawerProps) => {
  const { docConfig } = useDocumentInfo()
  const { getFields } = useForm()
  const inputs = useMemo(() => documentInputs(step, docConfig?.fields ?? []), [docConfig, step])
  const initialState = useMemo(() => openingState(inputs, getFields()), [getFields, inputs])
  return (
    <Drawer className="noaber-drawer" slug={slug} title={step.title}>
      <Form disableSuccessStatus el="div" initialState={initialState}>
        <StepForm inputs={inputs} step={step} {...rest} />
      </Form>
    </Drawer>
  )
}
