import type { SendEmailOptions } from 'payload'
import type { MailKind } from './mailKinds'

/** A letter that was taken to be sent. */
export interface DueMail {
  id: number
  key: string
  kind: MailKind
  userId: number | null
  contactId: number | null
  collection: string
  documentId: string
  details: {
    step?: string
    to?: string
    reason?: string | null
    /** Of a step that keeps something from the public: 'yes'; and so for whether everybody could see it, people took it, and a visitor had reported it. */
    restricted?: string
    wasPublic?: string
    byPeople?: string
    wasReported?: string
    dueAt?: string | null
    /** Of an invitation: how often it was sent. */
    timesSent?: string
    /** Of a site that misses messages: since when. */
    since?: string | null
    /** Of letters to who brings an idea: in which language they filled in the form. */
    language?: string
    /** Of a request to follow, or to confirm an idea: until when its link works, in seconds since 1970. */
    until?: string
    /** Of what a follower hears: of which subsidy window, and what of it. */
    window?: string
    occasion?: string
  }
}

/** A letter as it is handed to the mail server, but for its identity. */
export type Composed = Required<Pick<SendEmailOptions, 'to' | 'subject' | 'text' | 'html'>> & {
  headers: Record<string, string>
}
