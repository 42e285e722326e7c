'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { TransitionOffer } from '../../operations/listTransitions'
import { formatInstant } from '../steps/formatInstant'
import { useWords } from '../useWords'
import { queueWords } from './queueWords'

/** Says that a step was taken for an item and did not happen yet, and takes it back. */
export const HeldStep = ({
  held,
  undo,
}: {
  held: NonNullable<TransitionOffer['scheduled']>
  undo: () => void
}) => {
  const { language, say } = useWords()
  const words = queueWords[language]
  const [openedAt] = useState(() => Date.now())
  const isLate = new Date(held.at).getTime() < openedAt
  return (
    <section className="noaber-notes">
      <h3>
        {isLate ? words.heldUp : words.held}: {say(held.label)}
      </h3>
      <p>
        {formatInstant(held.at, language, 'seconds')}. {isLate ? words.heldUpHint : words.heldHint}
      </p>
      <Button buttonStyle="secondary" margin={false} onClick={undo} size="medium">
        {words.undo}
      </Button>
    </section>
  )
}
