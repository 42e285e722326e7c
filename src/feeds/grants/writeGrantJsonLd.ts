import { context } from '../exports/jsonLd/context'
import { node, organisationNamed, present, property, type Node } from '../exports/jsonLd/node'
import type { Publisher } from '../publisher'
import { formatDate } from '../text/formatDate'
import type { PublicGrant } from './RegisteredGrant'

/** The register as JSON-LD 1.1 in the words of schema.org: a `MonetaryGrant` for each grant; what is reserved is none yet. */
export const writeGrantJsonLd = (grants: readonly PublicGrant[], publisher: Publisher): string => {
  const nodes = grants
    .filter(({ state }) => state !== 'reserved')
    .map((grant) => JSON.stringify(grantNode(grant, publisher)))
  return `{"@context":${JSON.stringify(context)},"@graph":[\n${nodes.join(',\n')}\n]}\n`
}

/** One grant (https://schema.org/MonetaryGrant). Its amount is what was settled, and until then what was granted. */
const grantNode = (grant: PublicGrant, publisher: Publisher): Node => {
  const { recipient, window, initiative, stateAid } = grant
  const cents = grant.settledCents ?? grant.grantedCents
  const funder = window.funder
    ? organisationNamed(window.funder, 'Organization')
    : { '@type': 'GovernmentOrganization', '@id': publisher.uri, name: publisher.name }
  return node({
    '@type': 'MonetaryGrant',
    '@id': grant.urn,
    identifier: grant.reference ?? grant.urn,
    name: window.title,
    description: `${grant.stateLabel.nl}${grant.decisionDate ? `, besluit van ${formatDate(grant.decisionDate)}` : ''}.`,
    url: window.url,
    funder,
    sponsor: { '@type': 'GovernmentOrganization', '@id': publisher.uri, name: publisher.name },
    fundedItem: present([
      recipient?.kind === 'organisation'
        ? node({
            '@type': 'Organization',
            name: recipient.name,
            identifier: property('KvK-nummer', recipient.kvkNumber),
          })
        : null,
      initiative &&
        node({ '@type': 'Project', '@id': initiative.urn, name: initiative.title, url: initiative.url }),
    ]),
    amount: cents === null ? null : { '@type': 'MonetaryAmount', currency: 'EUR', value: cents / 100 },
    additionalProperty: present([
      property('state', grant.state, { name: grant.stateLabel.nl }),
      property('window', window.urn),
      property('decisionDate', grant.decisionDate),
      property('settlementDate', grant.settlementDate),
      property('rank', grant.rank),
      property('score', grant.score),
      property('drawNumber', grant.drawNumber),
      property('exception', grant.exception),
      property('stateAid', stateAid?.kind ?? null),
      property('stateAidReference', stateAid?.reference ?? null),
    ]),
  })
}
