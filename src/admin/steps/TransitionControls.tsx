'use client'

import { Button, toast, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import '../admin.css'
import { useOffer } from '../offer/useOffer'
import { StateBadge } from '../state/StateBadge'
import type { StateLooks } from '../state/StateLooks'
import { useWords } from '../useWords'
import { moderationSteps } from './moderationSteps'
import { PlannedStep } from './PlannedStep'
import type { Step, StepOutcome } from './Step'
import { StepDrawer } from './StepDrawer'
import { StepMenu } from './StepMenu'
import { transitionSteps } from './transitionSteps'
import { useAfterStep } from './useAfterStep'
import { useStepDrawerSlug } from './useStepDrawerSlug'

interface TransitionControlsProps {
  states: StateLooks
  /** Whether the badge stands here; a collection with drafts has a better place for it. */
  showsState?: boolean
}

/** The steps that whoever is signed in may take with this document: the usual next one as a button, others in a menu. */
export const TransitionControls = ({ states, showsState = false }: TransitionControlsProps) => {
  const { isTrashed } = useDocumentInfo()
  const { address, offer, hasFailed, reload } = useOffer()
  const { say, words } = useWords()
  const { closeModal, openModal } = useModal()
  const isModified = useFormModified()
  const slug = useStepDrawerSlug()
  const [chosen, setChosen] = useState<Step | null>(null)
  const afterStep = useAfterStep()

  if (!address || isTrashed) return null
  if (!offer) {
    return hasFailed ? (
      <Button buttonStyle="secondary" onClick={() => void reload()} size="medium" tooltip={words.stepsFailed}>
        {words.tryAgain}
      </Button>
    ) : null
  }
  const steps = transitionSteps(offer, words, say)
  const others = moderationSteps(offer, words, say)
  const main = [...others, ...steps].find(({ emphasis }) => emphasis === 'primary')

  const choose = (step: Step) => {
    if (isModified) return void toast.warning(words.saveFirst)
    setChosen(step)
    openModal(slug)
  }
  const settle = async (step: Step, outcome: Extract<StepOutcome, { kind: 'done' | 'stale' }>) => {
    closeModal(slug)
    await afterStep(step, outcome)
  }
  const inMenu = (list: readonly Step[]) => list.filter((step) => step !== main)

  return (
    <div aria-label={words.steps} className="noaber-controls" role="group">
      {showsState ? <StateBadge state={offer.state} states={states} /> : null}
      {offer.scheduled ? <PlannedStep scheduled={offer.scheduled} /> : null}
      {main ? (
        <Button
          buttonStyle={isModified ? 'secondary' : 'primary'}
          id={`step-${main.key}`}
          onClick={() => choose(main)}
          size="medium"
        >
          {main.title}
        </Button>
      ) : null}
      <StepMenu
        align="right"
        groups={[{ steps: inMenu(steps) }, { label: words.moderation, steps: inMenu(others) }]}
        id="more-steps"
        idOf={({ key }) => `step-${key}`}
        onChoose={choose}
        title={words.moreSteps}
      />
      {chosen ? (
        <StepDrawer
          key={chosen.key}
          onCancel={() => closeModal(slug)}
          onSettled={(outcome) => settle(chosen, outcome)}
          slug={slug}
          state={offer.state}
          states={states}
          step={chosen}
        />
      ) : null}
    </div>
  )
}
