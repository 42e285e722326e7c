import { cleanHtml } from '../../../sources/entryHtml'
import { htmlToRichText } from '../../../sources/htmlToRichText'
import { textToRichText } from '../../../sources/textToRichText'
import type { ContributionContent } from './ContributionContent'

/** The numbers of what a contribution points at. */
export interface Related {
  themes: readonly number[]
  areas: readonly number[]
  contact: number | null
}

/**
 * What a partner sent as the fields of its document. Everything that can be sent is in it, as PUT says the whole: what is
 * left out is empty. A picture cannot be sent yet, so there is none until an editor adds one.
 */
export const contributionData = (
  content: ContributionContent,
  { themes, areas, contact }: Related,
): Record<string, unknown> => ({
  title: content.title,
  summary: content.summary ?? null,
  body: bodyOf(content),
  themes: [...themes],
  areas: [...areas],
  licence: content.licence ?? 'CC-BY-4.0',
  location: {
    name: content.location?.name ?? null,
    latitude: content.location?.latitude ?? null,
    longitude: content.location?.longitude ?? null,
  },
  contact,
  noImage: true,
  record: { publicationBasis: content.publicationBasis ?? null },
  ...ownFields(content),
})

const ownFields = (content: ContributionContent): Record<string, unknown> => {
  switch (content.type) {
    case 'initiatives':
      return { phase: content.phase ?? null, targetGroups: content.targetGroups ?? [] }
    case 'ideas':
      return {
        asks: content.asks ?? [],
        channel: 'partner',
        termsAccepted: content.termsAccepted ?? false,
      }
    case 'events':
      return {
        kind: content.kind ?? null,
        startsAt: instantOf(content.startsAt),
        endsAt: instantOf(content.endsAt),
        venue: { name: content.venue?.name ?? null, address: content.venue?.address ?? null },
        isOnline: content.isOnline ?? false,
        livestreamUrl: content.livestreamUrl ?? null,
        registrationUrl: content.registrationUrl ?? null,
        organiser: content.organiser ?? null,
        cost: content.cost ?? null,
        capacity: content.capacity ?? null,
      }
  }
}

/** Null when there is nothing to read. Links in HTML that name no site are of the one where the original stands. */
const bodyOf = ({ html, text, url }: ContributionContent) => {
  const body = html ? htmlToRichText(cleanHtml(html, url ?? null)) : textToRichText(text ?? '')
  const blocks = body.root.children as { children?: unknown[] }[]
  return blocks.some(({ children }) => children && children.length > 0) ? body : null
}

/** The same moment is the same text, whatever the time zone that it was written in. */
const instantOf = (text: string | null | undefined): string | null =>
  text ? new Date(text).toISOString() : null
