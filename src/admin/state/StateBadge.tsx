'use client'

import { useWords } from '../useWords'
import type { StateLooks } from './StateLooks'
import { ToneIcon } from './ToneIcon'

/** A state as a badge: colour, sign and word. A value that the workflow does not know shows as it is. */
export const StateBadge = ({ state, states }: { state: string; states: StateLooks }) => {
  const { say } = useWords()
  const look = states[state]
  const tone = look?.tone ?? 'neutral'
  return (
    <span className={`noaber-badge noaber-badge--${tone}`} data-state={state}>
      <ToneIcon tone={tone} />
      {look ? say(look.label) : state}
    </span>
  )
}
