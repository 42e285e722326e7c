'use client'

import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import '../admin.css'
import { HiddenBadge } from './HiddenBadge'
import { StateBadge } from './StateBadge'
import type { StateLooks } from './StateLooks'

/** The state in a list: a badge, and beside it whether the editors hid the document. */
export const StateCell = ({
  cellData,
  rowData,
  states,
}: DefaultCellComponentProps<SelectFieldClient> & { states: StateLooks }) => {
  if (typeof cellData !== 'string') return null
  return (
    <span className="noaber-badges">
      <StateBadge state={cellData} states={states} />
      {rowData?.hidden ? <HiddenBadge /> : null}
    </span>
  )
}
