import type { Payload } from 'payload'
import type { UserRole } from '../../../src/access/actor'
import { importDocument } from '../../../src/operations/importDocument'
import { makeWorld, SYSTEM, type World } from '../people'
import type { Credentials } from '../rest'
import type { Reader } from './expectations'
import { SECRET } from './secrets'

/** The world of all tests, with an account for every column of the table. */
export interface AccessWorld extends World {
  readers: Record<Reader, Credentials>
  handler: number
  /** A contact of the partner of `owner`, and one of another partner. */
  contact: number
  foreignContact: number
  /** A regulation, and an open window under it: for windows and grants. */
  scheme: number
  window: number
}

/** Fills an empty site. The partner of `key` and `owner` gives subsidies itself. */
export const makeAccessWorld = async (payload: Payload): Promise<AccessWorld> => {
  const world = await makeWorld(payload)
  await payload.update({
    collection: 'partners',
    id: world.partner,
    data: {
      isFunder: true,
      feeds: [{ url: `https://example.org/${SECRET}`, format: 'rss' }],
      record: { caseNumber: SECRET },
    } as never,
  })
  const scheme = await payload.create({
    collection: 'subsidy-schemes',
    data: { title: 'Regeling', legalBasis: 'CVDR618381', _status: 'published' } as never,
  })
  const window = await importDocument({
    payload,
    actor: SYSTEM,
    collection: 'subsidy-windows',
    state: 'open',
    data: {
      title: 'Open ronde',
      summary: 'Voor de buurt.',
      noImage: true,
      scheme: scheme.id,
      decision: { number: '2026-1', date: '2026-01-01T12:00:00.000Z' },
      allocation: 'firstCome',
      criteria: [{ text: 'Het is voor de buurt.' }],
      opensAt: '2026-01-02T08:00:00.000Z',
      hasNoCeiling: true,
      noticeUrl: 'https://example.org/bekendmaking',
      noticeDate: '2026-01-01T12:00:00.000Z',
    },
  })
  const handler = await makeAccount(payload, 'handler', 'assessor')
  const contact = await makeContact(payload, world.partner)
  const foreignContact = await makeContact(payload, world.otherPartner)
  const { as } = world
  return {
    ...world,
    handler: handler.id,
    contact,
    foreignContact,
    scheme: Number(scheme.id),
    window: window.id,
    readers: {
      nobody: null,
      other: as.otherPartner,
      trusted: as.trustedPartner,
      assessor: as.assessor,
      key: as.key,
      owner: as.partner,
      handler: handler.as,
      editor: as.editor,
      admin: as.admin,
    },
  }
}

const PASSWORD = 'een-lang-wachtwoord-1'

/** One more account, signed in. */
export const makeAccount = async (
  payload: Payload,
  name: string,
  role: UserRole,
  partner?: number,
): Promise<{ id: number; email: string; as: { token: string } }> => {
  const email = `${name}@example.org`
  const { id } = await payload.create({
    collection: 'users',
    data: { email, password: PASSWORD, name, role, partner } as never,
  })
  const { token } = await payload.login({ collection: 'users', data: { email, password: PASSWORD } })
  return { id: Number(id), email, as: { token: token ?? '' } }
}

const makeContact = async (payload: Payload, partner: number): Promise<number> => {
  const data = {
    name: `${SECRET} Jansen`,
    email: `${SECRET.toLowerCase()}${partner}@example.org`,
    phone: '0612345678',
    notes: SECRET,
    partner,
  }
  return Number((await payload.create({ collection: 'contacts', data: data as never })).id)
}
