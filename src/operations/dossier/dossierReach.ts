import { describeFailure } from '../../hub/describeFailure'
import { formatMoment } from '../../feeds/text/formatDate'
import { markup, type Html } from '../../site/html'
import { reachLabels, reachNotes } from '../sites/reachLabels'
import type { SiteReach, WithdrawalReach } from '../sites/readReach'

/** In a dossier: which sites of others know that the document was withdrawn. Nothing while it is public. */
export const dossierReach = (reach: WithdrawalReach | null): Html | null =>
  reach === null
    ? null
    : markup`<h2>Bereikt</h2>
        <p>
          Dit staat sinds ${formatMoment(reach.at.toISOString())} niet meer op de site. Hieronder staat welke websites van anderen
          dat weten.
        </p>
        ${reach.sites.length === 0 ? markup`<p>Geen website van een afnemer neemt dit over.</p>` : table(reach)}`

const table = ({ isExact, sites }: WithdrawalReach): Html =>
  markup`<table>
    <thead>
      <tr><th scope="col">Website</th><th scope="col">Weet het</th><th scope="col">Wanneer</th></tr>
    </thead>
    <tbody>
      ${sites.map(
        (one) =>
          markup`<tr><td>${one.site.name}</td><td>${reachLabels[one.status].nl}. ${more(one)}</td><td>${when(one, isExact)}</td></tr>`,
      )}
    </tbody>
  </table>`

const more = ({ lastError, lastStatus, status }: SiteReach): string =>
  lastError ? `${describeFailure(lastError, lastStatus, 'nl')}.` : (reachNotes[status]?.nl ?? '')

const when = ({ at, status }: SiteReach, isExact: boolean): string => {
  if (at === null) return '–'
  const prefix = status === 'pending' ? 'sinds ' : isExact ? '' : 'uiterlijk '
  return `${prefix}${formatMoment(at.toISOString())}`
}
