'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useMemo } from 'react'
import { useOffer } from '../offer/useOffer'
import type { StateLooks } from '../state/StateLooks'
import type { Step, StepOutcome } from './Step'
import { documentInputs, openingState } from './stepInput'
import { StepPanel } from './StepPanel'

interface StepDrawerProps {
  slug: string
  step: Step
  state: string
  states: StateLooks
  onCancel: () => void
  onSettled: (outcome: Extract<StepOutcome, { kind: 'done' | 'stale' }>) => Promise<void>
}

/** The panel beside the form of a document in which somebody takes a step. */
export const StepDrawer = ({ step, ...rest }: StepDrawerProps) => {
  const { collectionSlug, docConfig } = useDocumentInfo()
  const { address } = useOffer()
  const { getFields } = useForm()
  const inputs = useMemo(() => documentInputs(step, docConfig?.fields ?? []), [docConfig, step])
  const initialState = useMemo(() => openingState(inputs, getFields()), [getFields, inputs])
  const subject = useMemo(() => {
    const { title, submitterName } = getFields()
    return {
      collection: collectionSlug ?? '',
      address: address ?? '',
      names: { title: textOf(title?.value), name: textOf(submitterName?.value) },
    }
  }, [address, collectionSlug, getFields])
  return <StepPanel initialState={initialState} inputs={inputs} step={step} subject={subject} {...rest} />
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
