import { safeUrl } from '../../text/safeUrl'
import type { IdeaItem, InitiativeItem, PartnerItem, ThemeItem } from '../../schema/generated'
import { placeOf, type SiteOf } from './commonNode'
import { euros, node, organisationNamed, present, property, type Node } from './node'

/**
 * An idea is a text that somebody wrote, with a licence, a date and an answer: a CreativeWork. Not an Article, which
 * is what an editorial office publishes, nor an Action, which somebody carries out.
 */
export const ideaNode = (item: IdeaItem): Node => {
  const { submitterName, answer } = item.idea
  return {
    '@type': 'CreativeWork',
    text: item.text,
    // A person or an organisation: we do not know.
    author: submitterName === null ? null : { name: submitterName },
    contentLocation: placeOf(item),
    comment:
      answer &&
      node({
        '@type': 'Comment',
        text: answer.text,
        author: organisationNamed(answer.signatory, 'Person'),
        url: answer.decisionUrl,
        dateCreated: answer.date,
        additionalProperty: present([property('outcome', answer.outcome)]),
      }),
  }
}

/** An initiative is a Project: an enterprise of people, planned to reach an aim. */
export const initiativeNode = (item: InitiativeItem): Node => {
  const { phase, budgetCents, soughtCents, targetGroups, ideaUrn } = item.initiative
  return {
    '@type': 'Project',
    location: placeOf(item),
    isBasedOn: ideaUrn,
    audience: targetGroups.map((audienceType) => ({ '@type': 'Audience', audienceType })),
    additionalProperty: present([
      property('state', item.state, { name: item.stateLabel.nl }),
      property('phase', phase),
      euros('budget', budgetCents),
      euros('sought', soughtCents),
    ]),
  }
}

/** A theme is a term that the other items are about. */
export const themeNode = (item: ThemeItem, { base }: SiteOf): Node => ({
  '@type': 'DefinedTerm',
  termCode: item.slug,
  inDefinedTermSet: `${base}/themas`,
})

/** A partner is an organisation; one of the government when it is in the government's own register. */
export const partnerNode = (item: PartnerItem, { base }: SiteOf): Node => {
  const { kind, kvkNumber, tooiUri, website, members } = item.organisation
  const tooi = safeUrl(tooiUri, base)
  return {
    '@type': tooi !== null || kind === 'government' ? 'GovernmentOrganization' : 'Organization',
    identifier: [item.urn, ...present([property('KvK', kvkNumber)])],
    location: placeOf(item),
    member: members,
    sameAs: [website, tooi, item.origin?.url].filter((url) => typeof url === 'string'),
  }
}
