'use client'

import { useConfig } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { StateLooks } from '../state/StateLooks'
import type { Step, StepOutcome } from '../steps/Step'
import { documentInputs, openingState } from '../steps/stepInput'
import { StepPanel } from '../steps/StepPanel'
import type { DeskItem } from './QueueDesk'

interface QueueStepPanelProps {
  slug: string
  item: DeskItem
  address: string
  step: Step
  states: StateLooks
  onCancel: () => void
  onSettled: (outcome: Extract<StepOutcome, { kind: 'done' | 'stale' }>) => Promise<void>
}

/** The form of a step beside the queue: the same as in a document, without the form of that document behind it. */
export const QueueStepPanel = ({ item, address, step, ...rest }: QueueStepPanelProps) => {
  const { getEntityConfig } = useConfig()
  const { collection, title, submitterName, values, offer } = item
  const inputs = useMemo(
    () => documentInputs(step, getEntityConfig({ collectionSlug: collection })?.fields ?? []),
    [collection, getEntityConfig, step],
  )
  const initialState = useMemo(
    () =>
      openingState(
        inputs,
        Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value }])),
      ),
    [inputs, values],
  )
  const subject = useMemo(
    () => ({ collection, address, names: { title, name: submitterName ?? '' } }),
    [address, collection, submitterName, title],
  )
  return (
    <StepPanel
      initialState={initialState}
      inputs={inputs}
      state={offer.state}
      step={step}
      subject={subject}
      takesFocus
      {...rest}
    />
  )
}
