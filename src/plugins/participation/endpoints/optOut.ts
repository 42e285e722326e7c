import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Endpoint, PayloadRequest } from 'payload'
import { isRowId } from '../../../access/isRowId'
import { queryRows, tableOf } from '../../../db/session'
import { contactKinds } from '../../../mail/mailKinds'
import { isOptOutToken } from '../../../mail/optOutToken'

/**
 * `/api/mail/opt-out?contact=…&token=…`, which every letter that can be stopped names: GET asks whether it is meant, since mail
 * programs open links by themselves; POST does it, also for programs that do it with one click (RFC 8058).
 */
export const optOutEndpoints: Endpoint[] = [
  {
    path: '/mail/opt-out',
    method: 'get',
    handler: (req) => (readContact(req) === null ? page(400, WRONG) : page(200, ASK, true)),
  },
  {
    path: '/mail/opt-out',
    method: 'post',
    handler: async (req) => {
      const contact = readContact(req)
      if (contact === null) return page(400, WRONG)
      const table = sql.identifier(tableOf(req.payload, 'contacts'))
      await queryRows(req, sql`update ${table} set no_mail = true where id = ${contact}`)
      await queryRows(
        req,
        sql`delete from mail_outbox where contact_id = ${contact} and kind in (${sql.join(
          contactKinds.map((kind) => sql`${kind}`),
          sql`, `,
        )}) and sent_at is null`,
      )
      return page(200, DONE)
    },
  },
]

/** The contact that the link is of, or null for a link that this site did not make. */
const readContact = (req: PayloadRequest): number | null => {
  const contact = req.searchParams.get('contact')
  const token = req.searchParams.get('token') ?? ''
  if (!isRowId(contact)) return null
  return isOptOutToken(req.payload.secret, Number(contact), token) ? Number(contact) : null
}

const ASK = {
  title: 'Geen mail meer over de voortgang?',
  text: 'Je krijgt dan geen mail meer als er iets gebeurt met wat je instuurde, of als je website berichten mist. Besluiten laten we je altijd weten.',
}
const DONE = {
  title: 'Dat is gelukt',
  text: 'Je krijgt geen mail meer over de voortgang. Besluiten laten we je nog wel weten.',
}
const WRONG = {
  title: 'Deze link klopt niet',
  text: 'Misschien is hij niet helemaal meegekomen. Kopieer de hele link uit de mail, of antwoord op de mail.',
}

/** A small page in the colours of the site. It works without scripts and asks nobody else for anything. */
const page = (
  status: number,
  { text, title }: { text: string; title: string },
  hasButton = false,
): Response =>
  new Response(
    `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${title}</title>
<style>body{margin:0;padding:2rem 1rem;background:#fbfaf6;color:#1b2a2f;font:18px/1.6 sans-serif}main{max-width:34rem;margin:0 auto}
button{background:#1f6b4a;color:#fff;border:0;border-radius:6px;padding:.7em 1.2em;font:inherit;cursor:pointer}
button:focus-visible{outline:3px solid #1d4e7a;outline-offset:2px}</style></head>
<body><main><h1>${title}</h1><p>${text}</p>${
      hasButton ? '<form method="post"><button type="submit">Stuur me geen mail meer</button></form>' : ''
    }</main></body></html>`,
    {
      status,
      headers: {
        'Cache-Control': 'no-store',
        'Content-Security-Policy':
          "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
        'Content-Type': 'text/html; charset=utf-8',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    },
  )
