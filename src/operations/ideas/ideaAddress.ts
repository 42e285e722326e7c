import type { Payload } from 'payload'
import { publicUrlOf } from '../../mail/publicUrlOf'
import { OWN_IDEA } from './ideaPaths'
import { signIdeaLink, type IdeaMark } from './ideaToken'

/** How long the link works with which somebody says that an address is theirs, in days; as long is waited for it. */
export const IDEA_LINK_DAYS = 7

/** The path of the private page of an idea: `/mijn-idee/{token}`. Whoever knows it acts for the owner. */
export const ownIdeaPath = ({ secret }: Pick<Payload, 'secret'>, urn: string): string =>
  `${OWN_IDEA}/${signIdeaLink(secret, 'own', { urn, until: 0 })}`

/** The same as an address, for letters and codes on paper. */
export const ownIdeaAddress = (payload: Payload, urn: string, language: 'nl' | 'en' = 'nl'): string =>
  `${publicUrlOf(payload)}${ownIdeaPath(payload, urn)}${inLanguage(language)}`

/** The page with the button that says that an address is right. */
export const confirmIdeaAddress = (payload: Payload, mark: IdeaMark, language: 'nl' | 'en'): string =>
  `${publicUrlOf(payload)}${OWN_IDEA}/bevestig/${signIdeaLink(payload.secret, 'confirm', mark)}${inLanguage(language)}`

const inLanguage = (language: 'nl' | 'en'): string => (language === 'en' ? '?lang=en' : '')
