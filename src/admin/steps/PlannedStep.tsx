'use client'

import type { TransitionOffer } from '../../operations/listTransitions'
import { ToneIcon } from '../state/ToneIcon'
import { useWords } from '../useWords'
import { formatInstant } from './formatInstant'

/** Says which step is planned and when. Calling it off stands in the menu. */
export const PlannedStep = ({ scheduled }: { scheduled: NonNullable<TransitionOffer['scheduled']> }) => {
  const { language, say, words } = useWords()
  return (
    <span className="noaber-note" title={say(scheduled.label)}>
      <ToneIcon tone="waiting" />
      {words.planned}: {say(scheduled.label)}, {formatInstant(scheduled.at, language)}
    </span>
  )
}
