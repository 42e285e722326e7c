import type { Label } from '../workflow'
import type { TimelineEntry } from './readTimeline'

const roles: Readonly<Record<string, Label>> = {
  admin: { nl: 'Beheerder', en: 'Admin' },
  editor: { nl: 'Redactie', en: 'Editors' },
  assessor: { nl: 'Behandelaar', en: 'Assessor' },
  partner: { nl: 'Partnerredacteur', en: 'Partner editor' },
}

const kinds: Readonly<Record<string, Label>> = {
  user: { nl: 'Iemand die hier niet meer werkt', en: 'Somebody who no longer works here' },
  apiKey: { nl: 'Koppeling van een partner', en: 'Connection of a partner' },
  owner: { nl: 'Indiener', en: 'Submitter' },
  system: { nl: 'Vanzelf, door de site', en: 'By itself, by the site' },
  anonymous: { nl: 'Onbekend', en: 'Unknown' },
}

/**
 * Who did something, in words: the name with the role, or the role alone where the name is not known or not told.
 *
 * @example nameOfActor({ kind: 'user', role: 'editor', name: 'Els' }, 'nl') // 'Els (Redactie)'
 */
export const nameOfActor = ({ kind, role, name }: TimelineEntry['by'], language: keyof Label): string => {
  const what = (kind === 'user' ? roles[role ?? ''] : kinds[kind]) ?? kinds[kind] ?? kinds.anonymous
  const words = what?.[language] ?? kind
  return name !== null && name !== '' && kind !== 'system' ? `${name} (${words})` : words
}
