'use client'

import { Drawer, Form, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useMemo } from 'react'
import { useOffer } from '../offer/useOffer'
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
  const { collectionSlug = '', docConfig } = useDocumentInfo()
  const { address } = useOffer()
  const { getFields } = useForm()
  const inputs = useMemo(() => documentInputs(step, docConfig?.fields ?? []), [docConfig, step])
  const initialState = useMemo(() => openingState(inputs, getFields()), [getFields, inputs])
  if (!address) return null
  return (
    <Drawer className="noaber-drawer" slug={slug} title={step.title}>
      <Form disableSuccessStatus el="div" initialState={initialState}>
        <StepForm address={address} collection={collectionSlug} inputs={inputs} step={step} {...rest} />
      </Form>
    </Drawer>
  )
}
