import { formatMoment } from '../../feeds/text/formatDate'
import { markup, type Html } from '../html'

/** What the strip above a preview tells. */
export interface PreviewFacts {
  /** In which state the document is, in words; null when it has none. */
  state: string | null
  isOnline: boolean
  /** Whether this differs from what is online. */
  isChanged: boolean
  /** Until when the link works. Null: whoever looks is signed in. */
  until: Date | null
  /** Whether it follows a form. */
  isLive: boolean
}

/** The strip above a preview: that this is one, how far the document is, and how long the link works. */
export const previewNotice = (facts: PreviewFacts): Html =>
  markup`<div class="preview-strip" role="region" aria-label="Voorbeeld" data-preview>
    <div class="wrap">
      <p><strong>${said(facts)}</strong></p>
      ${facts.state ? markup`<p>Status: ${facts.state}</p>` : null}
      ${facts.until ? markup`<p>Deze link werkt tot ${formatMoment(facts.until.toISOString())}.</p>` : null}
      <p role="status" data-preview-status></p>
    </div>
  </div>`

const said = ({ isOnline, isChanged, isLive }: PreviewFacts): string => {
  if (isLive) return 'Voorbeeld: zo ziet de pagina eruit met wat je nu invult.'
  if (!isOnline) return 'Voorbeeld: dit staat nog niet online.'
  return isChanged ? 'Voorbeeld: deze wijziging staat nog niet online.' : 'Voorbeeld: zo staat dit nu online.'
}
