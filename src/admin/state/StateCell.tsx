'use client'

import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import '../admin.css'
import type { Label } from '../../workflow'
import { HiddenBadge } from './HiddenBadge'
import { PlannedNote } from './PlannedNote'
import { StateBadge } from './StateBadge'
import type { StateLooks } from './StateLooks'

/** The state in a list: a badge, and beside it whether the editors hid the document and which step is planned. */
export const StateCell = ({
  cellData,
  rowData,
  states,
  steps,
}: DefaultCellComponentProps<SelectFieldClient> & {
  states: StateLooks
  /** The names of the transitions. */
  steps: Readonly<Record<string, Label>>
}) => {
  if (typeof cellData !== 'string') return null
  return (
    <span className="noaber-badges">
      <StateBadge state={cellData} states={states} />
      {rowData?.hidden ? <HiddenBadge /> : null}
      <PlannedNote scheduled={rowData?.scheduled} steps={steps} />
    </span>
  )
}
