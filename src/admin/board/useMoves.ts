'use client'

import { toast, useModal } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { BoardCard } from '../../operations/desk/BoardCard'
import { offerStore } from '../offer/offerStore'
import { describeDone } from '../steps/describeDone'
import { sendStep } from '../steps/sendStep'
import type { Step, StepOutcome } from '../steps/Step'
import { transitionSteps } from '../steps/transitionSteps'
import { useWords } from '../useWords'
import type { BoardStep } from './BoardStep'
import { fillIn } from '../filters/fillIn'

/** A card on its way, and the step whose form is open for it. */
export interface Moving {
  card: BoardCard
  to: string
  /** Null while the site is asked, or takes the step. */
  form: Step | null
}

interface Moves {
  moving: Moving | null
  move: (card: BoardCard, name: string, step: BoardStep) => Promise<void>
  /** The form was closed, by whatever means: unless its step was taken, the card goes back. */
  close: () => void
  settle: (outcome: Extract<StepOutcome, { kind: 'done' | 'stale' }>) => Promise<void>
}

export const STEP_DRAWER = 'noaber-board-step'

/**
 * Takes steps from the board. The site is asked first what the step needs by now: one that needs nothing is taken at
 * once, any other opens its form. What is refused or came too late is said, and the card goes back.
 *
 * @param addressOf - a document in REST.
 * @param onSettled - shows a card as it now is.
 * @param said - what is said when the site gives no answer, or the document has gone on.
 */
export const useMoves = (
  addressOf: (id: number) => string,
  onSettled: (card: BoardCard) => Promise<void>,
  said: { offerFailed: string; wentOn: string },
): Moves => {
  const spoken = useWords()
  const { language, say, words } = spoken
  const { closeModal, openModal } = useModal()
  const [moving, setMoving] = useState<Moving | null>(null)
  const isSettled = useRef(false)

  const finish = async (card: BoardCard) => {
    await onSettled(card)
    setMoving(null)
  }
  const refuse = async (card: BoardCard, message: string, description?: string) => {
    toast.error(message, { description, duration: 10_000 })
    await finish(card)
  }

  const conclude = async (
    card: BoardCard,
    step: Step,
    outcome: Extract<StepOutcome, { kind: 'done' | 'stale' }>,
  ) => {
    if (outcome.kind === 'stale') return refuse(card, outcome.message, words.stale)
    toast.success(describeDone(step, outcome.offer, spoken))
    await finish(card)
  }

  const move = async (card: BoardCard, name: string, { to }: BoardStep) => {
    if (moving) return
    isSettled.current = false
    setMoving({ card, to, form: null })
    const address = addressOf(card.id)
    await offerStore.load(address, language)
    const { offer, hasFailed } = offerStore.read(address)
    if (!offer || hasFailed) return refuse(card, said.offerFailed)
    const step = transitionSteps(offer, words, say).find(({ key }) => key === name)
    if (offer.state !== card.state || !step) {
      return refuse(card, fillIn(said.wentOn, { state: say(offer.label) }))
    }

    const offered = offer.transitions.find((transition) => transition.name === name)
    const asksNothing = !offered?.needsReason && offered?.refusals.length === 0
    if (!asksNothing) {
      setMoving({ card, to, form: step })
      return openModal(STEP_DRAWER)
    }
    try {
      const outcome = await sendStep(`${address}${step.path}`, step.body, {
        language,
        paths: [],
        reasonPath: '',
      })
      if (outcome.kind !== 'refused') return await conclude(card, step, outcome)
      const reasons = [...outcome.messages, ...outcome.warnings.map(({ message }) => message)]
      await refuse(card, reasons.join(' '))
    } catch {
      await refuse(card, words.failed)
    }
  }

  return {
    moving,
    move,
    close: () => {
      if (moving && !isSettled.current) void finish(moving.card)
    },
    settle: async (outcome) => {
      isSettled.current = true
      closeModal(STEP_DRAWER)
      if (moving?.form) await conclude(moving.card, moving.form, outcome)
    },
  }
}
