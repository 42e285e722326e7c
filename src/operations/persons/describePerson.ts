import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { instantOf, textOf } from '../../collections/readValue'
import { queryRows, tableOf } from '../../db/session'
import { renderBody } from '../../publishing/renderBody'
import { settingsOf } from '../../publishing/settingsOf'
import type { MainRow } from '../../publishing/types'
import { shownState } from '../../workflow'
import { contactPlaces, RESIDENT_FIELDS } from './contactPlaces'
import type { Person } from './findPerson'

/** What is kept of somebody, in Dutch words, for themselves to read and for programs to take over. */
export type DescribedPerson = Readonly<Record<string, unknown>>

/**
 * Everything that the site keeps of somebody (GDPR, articles 15 and 20): one object with keys that people can read. Passwords,
 * links that work and marks for the limits are not in it.
 *
 * @param options.withNotes - also what colleagues noted down with the contact: for the desk, which looks first whether it tells of
 *   others too (article 15, fourth paragraph)
 */
export const describePerson = async (
  req: PayloadRequest,
  person: Person,
  { withNotes = false } = {},
): Promise<DescribedPerson> => ({
  gemaaktOp: new Date().toISOString(),
  emailadres: person.email,
  gegevens: (await rowsOf(req, 'contacts', person.contacts)).map((row) => ({
    naam: textOf(row.name),
    emailadres: textOf(row.email),
    telefoon: textOf(row.phone),
    organisatie: textOf(row.organisation),
    wilMailOverVoortgang: row.noMail !== true,
    bewaardSinds: instantOf(row.createdAt),
    ...(withNotes ? { aantekeningen: textOf(row.notes) } : {}),
  })),
  ingestuurd: await broughtBy(req, person),
  contactpersoonVan: await contactOf(req, person),
  meldingen: await reportedBy(req, person),
  volgt: await followedBy(req, person),
  brieven: await lettersTo(req, person),
  uitnodigingen: (await rowsOf(req, 'invitations', person.invitations)).map((row) => ({
    naam: textOf(row.name),
    emailadres: textOf(row.email),
    rol: textOf(row.role),
    verstuurdOp: instantOf(row.sentAt),
    aangenomenOp: instantOf(row.acceptedAt),
  })),
  accounts: (await rowsOf(req, 'users', person.users)).map((row) => ({
    naam: textOf(row.name),
    emailadres: textOf(row.email),
    rol: textOf(row.role),
    team: textOf(row.team),
    taal: textOf(row.language),
    gemaaktOp: instantOf(row.createdAt),
  })),
})

const rowsOf = async (
  req: PayloadRequest,
  collection: string,
  ids: readonly number[],
): Promise<MainRow[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<MainRow>({
    collection: collection as never,
    where: { id: { in: [...ids] } },
    pagination: false,
    sort: 'id',
    req,
  })
  return docs
}

const documentsWith = async (
  req: PayloadRequest,
  { contacts }: Person,
  isWanted: (field: string) => boolean,
): Promise<{ collection: string; field: string; row: MainRow }[]> => {
  if (contacts.length === 0) return []
  const found = []
  for (const { collection, field } of contactPlaces(req.payload).filter((place) => isWanted(place.field))) {
    const { docs } = await req.payload.db.find<MainRow>({
      collection: collection as never,
      where: { [field]: { in: [...contacts] } },
      pagination: false,
      sort: 'id',
      req,
    })
    found.push(...docs.map((row) => ({ collection, field, row })))
  }
  return found
}

const broughtBy = async (req: PayloadRequest, person: Person) =>
  (await documentsWith(req, person, (field) => RESIDENT_FIELDS.includes(field))).map(
    ({ collection, row }) => {
      const { mapping, workflow } = settingsOf(req.payload, collection)
      const state = String(row.state)
      const shown = workflow ? shownState(workflow, state) : state
      return {
        soort: collectionName(req, collection),
        titel: textOf(row.title),
        samenvatting: textOf(row.summary),
        tekst: renderBody(row.body).text,
        naamOpDeSite: textOf(row.submitterName),
        plek: textOf((row.location as { name?: unknown } | undefined)?.name),
        status: workflow?.states[shown]?.label.nl ?? shown,
        ingestuurdOp: instantOf(row.createdAt),
        geplaatstOp: instantOf(row.publishedAt),
        pagina: mapping && row.publishedAt ? `/${mapping.path}/${String(row.slug)}` : null,
      }
    },
  )

const contactOf = async (req: PayloadRequest, person: Person) =>
  (await documentsWith(req, person, (field) => !RESIDENT_FIELDS.includes(field) && field !== 'reporter')).map(
    ({ collection, row }) => ({
      soort: collectionName(req, collection),
      titel: textOf(row.title) ?? textOf(row.name),
    }),
  )

const reportedBy = async (req: PayloadRequest, person: Person) =>
  (await documentsWith(req, person, (field) => field === 'reporter')).map(({ row }) => ({
    over: textOf(row.title),
    pagina: textOf(row.page),
    uitleg: textOf(row.explanation),
    ontvangenOp: instantOf(row.createdAt),
    watWeBesloten: textOf(row.decision),
  }))

const collectionName = (req: PayloadRequest, slug: string): string => {
  const singular = (
    req.payload.collections as Partial<Record<string, { config: { labels: { singular: unknown } } }>>
  )[slug]?.config.labels.singular
  const label =
    typeof singular === 'object' && singular !== null ? (singular as { nl?: string }).nl : singular
  return typeof label === 'string' ? label : slug
}

const followedBy = async (req: PayloadRequest, { followers }: Person) => {
  const found = []
  for (const row of await rowsOf(req, 'followers', followers)) {
    const [collection, id] = row.theme
      ? (['themes', row.theme] as const)
      : (['subsidy-windows', row.subsidyWindow] as const)
    const [followed] = await rowsOf(req, collection, id === null || id === undefined ? [] : [Number(id)])
    found.push({
      wat: followed ? textOf(followed.title) : null,
      emailadres: textOf(row.email),
      taal: textOf(row.language),
      bevestigdOp: instantOf(row.confirmedAt),
    })
  }
  return found
}

interface LetterRow {
  kind: string
  step: string | null
  reason: string | null
  created: string
  sent: string | null
}

const lettersTo = async (req: PayloadRequest, person: Person) => {
  const rows = await queryRows<LetterRow>(
    req,
    sql`select kind, details->>'step' as step, details->>'reason' as reason, created_at::text as created,
          sent_at::text as sent
        from mail_outbox where ${isLetterTo(person)} order by id`,
  )
  return rows.map(({ created, kind, reason, sent, step }) => ({
    soort: LETTERS[kind] ?? kind,
    stap: step,
    uitleg: reason,
    gemaaktOp: instantOf(created),
    verstuurdOp: instantOf(sent),
  }))
}

/** The condition for letters to somebody, in `mail_outbox`. */
export const isLetterTo = ({ contacts, followers }: Pick<Person, 'contacts' | 'followers'>): SQL => sql`(
  contact_id in (${listOf(contacts)})
  or (collection = 'followers' and document_id in (${sql.join(
    [...followers, 0].map((id) => sql`${String(id)}`),
    sql`, `,
  )})))`

/** Numbers for `in (…)`; never empty. */
export const listOf = (ids: readonly number[]): SQL =>
  sql.join(
    [...ids, 0].map((id) => sql`${id}`),
    sql`, `,
  )

const LETTERS: Readonly<Record<string, string>> = {
  decision: 'Besluit over wat je instuurde',
  progress: 'Bericht over hoe het gaat',
  ideaRequest: 'Vraag om je idee te bevestigen',
  ideaReceived: 'Bevestiging met de link naar je idee',
  followRequest: 'Vraag om het volgen te bevestigen',
  followNews: 'Nieuws over wat je volgt',
  siteTrouble: 'Bericht over een website',
  reportReceived: 'Ontvangst van je melding',
  reportHandled: 'Besluit over je melding',
}

/** The table of a collection, for SQL. */
export const tableIn = (req: PayloadRequest, collection: string): SQL =>
  sql`${sql.identifier(tableOf(req.payload, collection))}`
