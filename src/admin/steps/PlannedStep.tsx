'use client'

import type { TransitionOffer } from '../../operations/listTransitions'
import { ToneIcon } from '../state/ToneIcon'
import { useWords } from '../useWords'
import { formatInstant } from './formatInstant'

/** Says when a step is planned, and on pointing which. Calling it off, which names the step, stands in the menu. */
export const PlannedStep = ({ scheduled }: { scheduled: NonNullable<TransitionOffer['scheduled']> }) => {
  const { language, say, words } = useWords()
  return (
    <span className="noaber-note" title={say(scheduled.label)}>
      <ToneIcon tone="waiting" />
      {words.planned}: {formatInstant(scheduled.at, language)}
    </span>
  )
}
