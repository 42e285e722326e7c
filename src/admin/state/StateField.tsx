'use client'

import { useField } from '@payloadcms/ui'
import '../admin.css'
import { useWords } from '../useWords'
import { StateBadge } from './StateBadge'
import type { StateLooks } from './StateLooks'

/** The state in the form: a badge instead of a closed list, and where to change it. */
export const StateField = ({ path, states }: { path: string; states: StateLooks }) => {
  const { words } = useWords()
  const { value } = useField<string>({ path })
  if (!value) return null
  return (
    <div className="field-type noaber-state">
      <p className="noaber-state__label">{words.state}</p>
      <StateBadge state={value} states={states} />
      <p className="field-description">{words.stateHint}</p>
    </div>
  )
}
