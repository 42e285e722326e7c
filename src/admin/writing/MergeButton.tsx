'use client'

import { Button, toast, useFormModified, useModal } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import type { Similar } from '../../operations/findSimilar'
import { useOffer } from '../offer/useOffer'
import type { StateLooks } from '../state/StateLooks'
import type { StepOutcome } from '../steps/Step'
import { StepDrawer } from '../steps/StepDrawer'
import { transitionSteps } from '../steps/transitionSteps'
import { useAfterStep } from '../steps/useAfterStep'
import { useStepDrawerSlug } from '../steps/useStepDrawerSlug'
import { useWords } from '../useWords'
import { checklistWords } from './checklistWords'

/** Opens the step that merges this document into another, with that one filled in. Only for who may take it now. */
export const MergeButton = ({ target, states }: { target: Similar; states: StateLooks }) => {
  const { offer } = useOffer()
  const { language, say, words } = useWords()
  const { closeModal, openModal } = useModal()
  const isModified = useFormModified()
  const slug = `${useStepDrawerSlug()}-merge-${target.id}`
  const [isOpen, setOpen] = useState(false)
  const afterStep = useAfterStep()
  const given = useMemo(() => ({ mergedInto: target.id }), [target.id])
  const step = offer && transitionSteps(offer, words, say).find(({ key }) => key === 'merge')
  if (!offer || !step) return null

  const open = () => {
    if (isModified) return void toast.warning(words.saveFirst)
    setOpen(true)
    openModal(slug)
  }
  const settle = async (outcome: Extract<StepOutcome, { kind: 'done' | 'stale' }>) => {
    closeModal(slug)
    await afterStep(step, outcome)
  }
  const { merge } = checklistWords[language]
  return (
    <>
      <Button
        aria-label={`${merge}: ${target.title}`}
        buttonStyle="secondary"
        margin={false}
        onClick={open}
        size="small"
      >
        {merge}
      </Button>
      {isOpen ? (
        <StepDrawer
          given={given}
          onCancel={() => closeModal(slug)}
          onSettled={settle}
          slug={slug}
          state={offer.state}
          states={states}
          step={step}
        />
      ) : null}
    </>
  )
}
