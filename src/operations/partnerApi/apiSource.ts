import { cleanText } from '../../collections/normaliseText'
import { ContributionRefused } from '../../errors/ContributionRefused'
import type { Label } from '../../workflow'
import type { ContributionName } from '../contributions/ContributionCall'
import type { CallingPartner } from './callingPartner'

/** What identifies the API as a source, beside the feeds of the same partner. */
export const API_KEY_OF_SOURCE = 'api'

/** As long as an id of a partner may be. */
export const LONGEST_ID = 255

/** Where readers see that a contribution comes from. @param url - of the original */
export const apiOrigin = ({ title }: CallingPartner, url?: string | null): ContributionName['origin'] => ({
  name: title,
  key: API_KEY_OF_SOURCE,
  url: url ?? null,
})

/**
 * A partner's own id as it is kept.
 *
 * @throws ContributionRefused for what can be no id: empty, too long, or what no address can end with.
 */
export const readSourceId = (value: unknown, language: keyof Label): string => {
  const id = typeof value === 'number' ? String(value) : typeof value === 'string' ? cleanText(value) : ''
  if (id.trim() !== '' && id.length <= LONGEST_ID && id !== '.' && id !== '..') return id
  throw new ContributionRefused([{ field: 'sourceId', code: 'wrongId', message: wrongId[language] }])
}

const wrongId = {
  nl: `Geef je eigen nummer: 1 tot ${LONGEST_ID} tekens, en niet alleen punten of spaties.`,
  en: `Give your own id: 1 to ${LONGEST_ID} characters, and not only dots or spaces.`,
}
