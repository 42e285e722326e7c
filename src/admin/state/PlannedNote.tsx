'use client'

import type { Label } from '../../workflow'
import { formatInstant } from '../steps/formatInstant'
import { useWords } from '../useWords'
import { ToneIcon } from './ToneIcon'

interface PlannedNoteProps {
  /** The field `scheduled` of a document, as REST gives it. */
  scheduled: unknown
  /** The names of the transitions. */
  steps: Readonly<Record<string, Label>>
}

/** Which step is planned for a document, and when: 'Gepland: Plaats het idee, 3 maart 2027 om 09:00'. */
export const PlannedNote = ({ scheduled, steps }: PlannedNoteProps) => {
  const { language, say, words } = useWords()
  const { transition, at } = (scheduled ?? {}) as { transition?: string | null; at?: string | null }
  if (!transition || !at) return null
  const label = steps[transition]
  return (
    <span className="noaber-note" data-planned={transition}>
      <ToneIcon tone="waiting" />
      {`${words.planned}: ${label ? say(label) : transition}, ${formatInstant(at, language)}`}
    </span>
  )
}
