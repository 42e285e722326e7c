import { Problem } from '../../feeds/errors/Problem'
import type { Label } from '../../workflow'

const REASONS = {
  methodNotAllowed: {
    status: 405,
    title: { nl: 'Dit is de hub', en: 'This is the hub' },
    detail: {
      nl: 'Op dit adres abonneer je een programma op een feed: stuur een POST met hub.mode, hub.topic en hub.callback (WebSub). Hoe dat gaat staat op /feeds.',
      en: 'At this address a program subscribes to a feed: send a POST with hub.mode, hub.topic and hub.callback (WebSub). How that works stands at /feeds.',
    },
  },
  notAForm: {
    status: 415,
    title: { nl: 'Dit is geen formulier', en: 'This is no form' },
    detail: {
      nl: 'Stuur de velden als application/x-www-form-urlencoded, in UTF-8.',
      en: 'Send the fields as application/x-www-form-urlencoded, in UTF-8.',
    },
  },
  tooLarge: {
    status: 413,
    title: { nl: 'Dit verzoek is te groot', en: 'This request is too large' },
    detail: {
      nl: 'Stuur alleen de velden van WebSub: hub.mode, hub.topic, hub.callback, hub.lease_seconds en hub.secret.',
      en: 'Send the fields of WebSub only: hub.mode, hub.topic, hub.callback, hub.lease_seconds and hub.secret.',
    },
  },
  unreadable: {
    status: 400,
    title: { nl: 'Dit verzoek is niet te lezen', en: 'This request cannot be read' },
    detail: {
      nl: 'De inhoud is geen formulier in UTF-8, of kwam niet helemaal aan.',
      en: 'Its content is no form in UTF-8, or did not arrive completely.',
    },
  },
} as const satisfies Record<string, { status: number; title: Label; detail: Label }>

/** A request to the hub that is not one, before anything in it was looked at. */
export class HubRequestRefused extends Problem {
  readonly status
  readonly title
  readonly detail
  override readonly headers: Readonly<Record<string, string>>

  constructor(readonly code: keyof typeof REASONS) {
    super(`A request to the hub was refused: ${code}`)
    const { status, title, detail } = REASONS[code]
    this.status = status
    this.title = title
    this.detail = detail
    this.headers = status === 405 ? { Allow: 'POST' } : {}
  }
}
