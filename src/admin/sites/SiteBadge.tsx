import type { Label } from '../../workflow'
import { ToneIcon } from '../state/ToneIcon'
import { siteLooks, type SiteState } from './siteState'

/** How the subscriptions of a site are doing: colour, sign and word. */
export const SiteBadge = ({ language, state }: { language: keyof Label; state: SiteState }) => {
  const { label, tone } = siteLooks[state]
  return (
    <span className={`noaber-badge noaber-badge--${tone}`} data-state={state}>
      <ToneIcon tone={tone} />
      {label[language]}
    </span>
  )
}
