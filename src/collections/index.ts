import type { CollectionConfig } from 'payload'
import { apiKeys } from './ApiKeys'
import { areas } from './Areas'
import { contacts } from './Contacts'
import { events } from './Events'
import { feedSources } from './FeedSources'
import { withFieldHelp } from './fieldHelp/withFieldHelp'
import { followers } from './Followers'
import { frontDoors } from './FrontDoors'
import { grants } from './Grants'
import { ideas } from './Ideas'
import { initiatives } from './Initiatives'
import { invitations } from './Invitations'
import { media } from './Media'
import { notes } from './Notes'
import { partners } from './Partners'
import { previewLinks } from './PreviewLinks'
import { reports } from './Reports'
import { sites } from './Sites'
import { subsidySchemes } from './SubsidySchemes'
import { subsidyWindows } from './SubsidyWindows'
import { textTemplates } from './TextTemplates'
import { themes } from './Themes'
import { transitions } from './Transitions'
import { users } from './Users'

/** The collections of Noaber by slug, in the order of the admin panel's navigation. */
export const collections = {
  ideas: withFieldHelp(ideas),
  initiatives: withFieldHelp(initiatives),
  events: withFieldHelp(events),
  'subsidy-windows': withFieldHelp(subsidyWindows),
  'subsidy-schemes': withFieldHelp(subsidySchemes),
  grants: withFieldHelp(grants),
  themes: withFieldHelp(themes),
  areas: withFieldHelp(areas),
  partners: withFieldHelp(partners),
  'feed-sources': withFieldHelp(feedSources),
  media: withFieldHelp(media),
  'front-doors': withFieldHelp(frontDoors),
  users: withFieldHelp(users),
  invitations: withFieldHelp(invitations),
  'api-keys': withFieldHelp(apiKeys),
  contacts: withFieldHelp(contacts),
  followers: withFieldHelp(followers),
  notes: withFieldHelp(notes),
  reports: withFieldHelp(reports),
  'preview-links': withFieldHelp(previewLinks),
  transitions: withFieldHelp(transitions),
  'text-templates': withFieldHelp(textTemplates),
  sites: withFieldHelp(sites),
} as const satisfies Record<string, CollectionConfig>

/** The slug of one of Noaber's own collections. */
export type CollectionName = keyof typeof collections
