import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { expect } from 'vitest'
import { keepIdea } from '../../../src/operations/ideas/keepIdea'
import { keepPhoto } from '../../../src/operations/ideas/photos/keepPhoto'
import { withSharedPhoto } from '../../../src/operations/ideas/photos/sharePhoto'
import { performTransition } from '../../../src/operations/performTransition'
import { oweMail } from '../../../src/mail/oweMail'
import { query } from '../feed'
import { photoWithPlace } from '../ideas/photos'
import type { World } from '../people'

/** An idea that somebody sent in, with what only they and the desk know. */
export interface Resident {
  id: number
  urn: string
  contact: number
  email: string
  name: string
  publicName: string
  title: string
}

/** Sends an idea in for somebody whose every detail holds a word of their own, so that it can be looked for. */
export const bringFor = async (world: World, word: string, email?: string): Promise<Resident> => {
  const { payload } = world
  const req = await createLocalReq({}, payload)
  const person = {
    email: email ?? `${word}@bewoner.example`,
    name: `Volledige Naam ${word}`,
    publicName: `Roepnaam${word}`,
    title: `Bankjes bij brug ${word}`,
  }
  const waiting = await keepPhoto(req, await photoWithPlace(), null)
  if (typeof waiting === 'string') throw new Error(waiting)
  const licence = 'CC-BY-4.0'
  const picture = { name: waiting.photo, alt: 'Twee bankjes', maker: person.publicName, licence } as const
  const { contact, id, urn } = await withSharedPhoto(req, picture, (photo) =>
    keepIdea(req, {
      title: person.title,
      story: 'Twee bankjes zijn genoeg.',
      themes: [world.theme],
      areas: [world.area],
      submitter: { name: person.name, email: person.email, phone: '06 12345678' },
      publicName: person.publicName,
      channel: 'form',
      termsAccepted: true,
      licence,
      ...(photo === null ? {} : { photo }),
    }),
  )
  await payload.update({
    collection: 'contacts',
    id: contact,
    data: { notes: 'Wat wij van deze indiener vinden' },
  })
  await performTransition({
    payload,
    actor: { kind: 'owner', urn },
    collection: 'ideas',
    id,
    transition: 'submit',
  })
  await oweMail(req, [
    {
      event: `ideaReceived:${id}`,
      kind: 'ideaReceived',
      to: { contact },
      collection: 'ideas',
      documentId: id,
    },
  ])
  return { ...person, id, urn, contact }
}

/** Looks for somebody in every table that there is: no name, address or letter of theirs is left. */
export const leavesNoTrace = async (
  payload: Payload,
  { contact, email, name, publicName }: Resident,
): Promise<void> => {
  const tables = await query<{ name: string }>(
    payload,
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  for (const { name: table } of tables)
    for (const text of [email, name, publicName]) {
      const found = await query(
        payload,
        sql`select 1 from ${sql.identifier(table)} t where strpos(t::text, ${text}) > 0 limit 1`,
      )
      expect(found, `${text} in ${table}`).toEqual([])
    }
  expect(await query(payload, sql`select 1 from mail_outbox where contact_id = ${contact}`)).toEqual([])
}
