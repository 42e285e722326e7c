import type { Payload } from 'payload'
import type { UserRole } from '../../src/access/actor'
import { importDocument } from '../../src/operations/importDocument'
import { issueKey } from '../../src/operations/keys/issueKey'
import type { Credentials } from './rest'

export const SYSTEM = { kind: 'system', name: 'test' } as const

/** One account for each role, two partners (the second trusted with initiatives), a theme and an area. */
export interface World {
  payload: Payload
  as: Record<UserRole | 'otherPartner' | 'trustedPartner', { token: string }> & {
    key: { apiKey: string }
    nobody: Credentials
  }
  users: Record<UserRole, number>
  partner: number
  otherPartner: number
  trustedPartner: number
  theme: number
  area: number
}

const PASSWORD = 'een-lang-wachtwoord-1'

/** Fills an empty site with the people and places that tests are about. */
export const makeWorld = async (payload: Payload): Promise<World> => {
  const theme = await importDocument({
    payload,
    actor: SYSTEM,
    collection: 'themes',
    state: 'published',
    data: { title: 'Natuur', summary: 'Over natuur.', noImage: true },
  })
  const area = await payload.create({
    collection: 'areas',
    data: { code: 'GM0193', name: 'Zwolle', kind: 'municipality' } as never,
  })
  const partnerOf = async (title: string, more: Record<string, unknown> = {}) =>
    (
      await importDocument({
        payload,
        actor: SYSTEM,
        collection: 'partners',
        state: 'verified',
        data: { title, summary: `${title} doet mee.`, noImage: true, kind: 'foundation', ...more },
      })
    ).id
  const partner = await partnerOf('Stichting Buurt')
  const otherPartner = await partnerOf('Vereniging Anders')
  const trustedPartner = await partnerOf('Sportclub Vertrouwd', { trustedFor: ['initiatives'] })
  const users = {
    admin: await makeUser(payload, 'admin'),
    editor: await makeUser(payload, 'editor'),
    assessor: await makeUser(payload, 'assessor'),
    partner: await makeUser(payload, 'partner', partner),
  }
  await makeUser(payload, 'partner', otherPartner, 'otherPartner')
  await makeUser(payload, 'partner', trustedPartner, 'trustedPartner')
  const { secret: apiKey } = await issueKey({ payload, actor: SYSTEM, name: 'Koppeling', partner })
  const signIn = async (name: string) => {
    const { token } = await payload.login({
      collection: 'users',
      data: { email: `${name}@example.org`, password: PASSWORD },
    })
    return { token: token ?? '' }
  }
  return {
    payload,
    users,
    partner,
    otherPartner,
    trustedPartner,
    theme: theme.id,
    area: Number(area.id),
    as: {
      admin: await signIn('admin'),
      editor: await signIn('editor'),
      assessor: await signIn('assessor'),
      partner: await signIn('partner'),
      otherPartner: await signIn('otherPartner'),
      trustedPartner: await signIn('trustedPartner'),
      key: { apiKey },
      nobody: null,
    },
  }
}

const makeUser = async (
  payload: Payload,
  role: UserRole,
  partner?: number,
  name: string = role,
): Promise<number> =>
  Number(
    (
      await payload.create({
        collection: 'users',
        data: { email: `${name}@example.org`, password: PASSWORD, name, role, partner } as never,
      })
    ).id,
  )

/** An initiative that may be public, with what its state asks for. */
export const initiativeData = (world: World, more: Record<string, unknown> = {}) => ({
  title: 'Buurtmoestuin',
  summary: 'Samen groente verbouwen.',
  noImage: true,
  themes: [world.theme],
  areas: [world.area],
  partner: world.partner,
  record: { publicationBasis: 'publicTask' },
  ...more,
})

/** An idea that may be public, with what its state asks for. */
export const ideaData = (world: World, more: Record<string, unknown> = {}) => ({
  title: 'Meer bomen langs de dijk',
  summary: 'Bomen geven schaduw.',
  body: richText('Langs de dijk is het kaal. Zet er bomen neer.'),
  noImage: true,
  themes: [world.theme],
  areas: [world.area],
  partner: world.partner,
  termsAccepted: true,
  channel: 'form',
  record: { publicationBasis: 'publicTask' },
  ...more,
})

/** Rich text of one paragraph. */
export const richText = (text: string) => ({
  root: {
    type: 'root',
    direction: null,
    format: '' as const,
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        direction: null,
        format: '' as const,
        indent: 0,
        version: 1,
        textFormat: 0,
        children: [{ type: 'text', text, format: 0, mode: 'normal', style: '', detail: 0, version: 1 }],
      },
    ],
  },
})
