import { dateOf } from '../../presentItem'
import type { SubsidyWindowItem } from '../../schema/generated'
import { euros, node, organisationNamed, present, property, type Node } from './node'

const AVAILABILITY: Readonly<Record<string, string>> = {
  announced: 'PreOrder',
  open: 'InStock',
  exhausted: 'SoldOut',
}

/**
 * A subsidy window is a service of a government that is offered from one moment to another. It is not a MonetaryGrant:
 * that is money which somebody got.
 */
export const subsidyNode = (item: SubsidyWindowItem): Node => {
  const window = item.subsidyWindow
  const availability = AVAILABILITY[item.state]
  return {
    '@type': 'GovernmentService',
    serviceType: 'Subsidie',
    provider: organisationNamed(window.provider, 'GovernmentOrganization'),
    category: window.scheme?.title,
    areaServed: item.areas.map(({ name }) => name),
    audience: window.applicantKinds.map((audienceType) => ({ '@type': 'Audience', audienceType })),
    availableChannel: window.applyUrl ? { '@type': 'ServiceChannel', serviceUrl: window.applyUrl } : null,
    subjectOf: present([documentAt(window.scheme?.legalBasisUrl), documentAt(window.noticeUrl)]),
    offers: node({
      '@type': 'Offer',
      url: window.applyUrl,
      validFrom: dateOf(window.opensAt)?.toISOString(),
      validThrough: dateOf(window.closesAt)?.toISOString(),
      availability: availability && `https://schema.org/${availability}`,
      eligibleTransactionVolume: amountsOf(window),
    }),
    additionalProperty: present([
      property('state', item.state, { name: item.stateLabel.nl }),
      euros('ceiling', window.ceilingCents),
      euros('granted', window.grantedCents),
      euros('reserved', window.reservedCents ?? null),
      euros('remaining', window.remainingCents),
      euros('aboveCeiling', window.exceptionCents ?? null),
      property('maximumPercentage', window.maximumPercentage),
      property('allocation', window.allocation),
    ]),
  }
}

/** How much one may ask for. */
const amountsOf = ({ amountFromCents, amountToCents }: SubsidyWindowItem['subsidyWindow']): Node | null =>
  amountFromCents === null && amountToCents === null
    ? null
    : node({
        '@type': 'PriceSpecification',
        priceCurrency: 'EUR',
        minPrice: amountFromCents === null ? null : amountFromCents / 100,
        maxPrice: amountToCents === null ? null : amountToCents / 100,
      })

const documentAt = (url: string | null | undefined): Node | null =>
  url ? { '@type': 'CreativeWork', url } : null
