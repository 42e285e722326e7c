'use client'

import '../admin.css'
import { useOffer } from '../offer/useOffer'
import { useWords } from '../useWords'
import { HiddenBadge } from './HiddenBadge'
import { StateBadge } from './StateBadge'
import type { StateLooks } from './StateLooks'
import { ToneIcon } from './ToneIcon'

/** Where a document stands, above its form; instead of Payload's draft or published, which says only half of it. */
export const StateStatus = ({ states }: { states: StateLooks }) => {
  const { words } = useWords()
  const { offer } = useOffer()
  if (!offer) return <span aria-hidden="true" className="noaber-badge noaber-badge--loading" />
  return (
    <span aria-label={words.state} className="noaber-badges" role="group">
      <StateBadge state={offer.state} states={states} />
      {offer.hidden ? <HiddenBadge /> : null}
      {offer.hasProposal ? (
        <span className="noaber-badge noaber-badge--waiting">
          <ToneIcon tone="waiting" />
          {words.proposalWaits}
        </span>
      ) : null}
    </span>
  )
}
