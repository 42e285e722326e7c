import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import type { Doors } from '../feeds/doors/Doors'

/** The reading side of the site, as `src/feeds` gives it. */
export interface ReadingSide {
  /** Answers from memory when it can; `false` leaves the request to Express. */
  answer: (req: IncomingMessage, res: ServerResponse) => boolean
  router: RequestHandler
  ready: () => boolean
  /** By which door a request came in. */
  doors?: Pick<Doors, 'isOfDoor'> & { main: { publicUrl: string } }
  /** How many subscribers the hub has, and how many of them take nothing; null when that is not known now. */
  subscribers?: () => Promise<{ active: number; failing: number } | null>
  close: () => Promise<void>
}

/** How far the admin panel is. */
export type AdminState =
  | { status: 'starting' | 'building' }
  | { status: 'failed'; log: string }
  | { status: 'ready'; handle: (req: IncomingMessage, res: ServerResponse) => Promise<void> }
  | { status: 'absent' }

/** What the front door knows of the rooms behind it. They open one by one while the site starts. */
export interface SiteState {
  reading: ReadingSide | null
  pages: RequestHandler | null
  /** Pages as they will be; there where the writing side is. */
  previews: RequestHandler | null
  /** The idea form and the private pages of residents; there where the writing side is. */
  ideas: RequestHandler | null
  /** The forms with which visitors report something. */
  reports?: RequestHandler | null
  admin: AdminState
  isDatabaseUp: () => Promise<boolean>
}
