'use client'

import { useWords } from '../useWords'
import { ToneIcon } from './ToneIcon'

/** Says that the editors took a document out of sight. Stands beside its state. */
export const HiddenBadge = () => (
  <span className="noaber-badge noaber-badge--negative">
    <ToneIcon tone="negative" />
    {useWords().words.hidden}
  </span>
)
