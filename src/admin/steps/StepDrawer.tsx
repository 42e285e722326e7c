'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useMemo } from 'react'
import { useOffer } from '../offer/useOffer'
import type { StateLooks } from '../state/StateLooks'
import type { Step, StepOutcome } from './Step'
import { documentInputs, openingState } from './stepInput'
import { StepPanel } from './StepPanel'

interface StepDrawerProps {
  slug: string
  step: Step
  /** What the form opens with instead of what the document holds: values by path. Must be the same object each time. */
  given?: Readonly<Record<string, unknown>>
  state: string
  states: StateLooks
  onCancel: () => void
  onSettled: (outcome: Extract<StepOutcome, { kind: 'done' | 'stale' }>) => Promise<void>
}

/** The panel beside the form of a document in which somebody takes a step. */
export const StepDrawer = ({ step, given, ...rest }: StepDrawerProps) => {
  const { collectionSlug, docConfig } = useDocumentInfo()
  const { address } = useOffer()
  const { getFields } = useForm()
  const inputs = useMemo(() => documentInputs(step, docConfig?.fields ?? []), [docConfig, step])
  const initialState = useMemo(
    () => openingState(inputs, { ...getFields(), ...givenState(given) }),
    [getFields, given, inputs],
  )
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

const givenState = (given: StepDrawerProps['given']): FormState =>
  Object.fromEntries(Object.entries(given ?? {}).map(([path, value]) => [path, { value }]))

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
