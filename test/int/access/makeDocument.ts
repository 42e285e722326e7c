import { randomUUID } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import { hideDocument } from '../../../src/operations/moderateDocument'
import { importDocument } from '../../../src/operations/importDocument'
import { scheduleTransition } from '../../../src/operations/scheduleTransition'
import { richText, SYSTEM } from '../people'
import { rest } from '../rest'
import type { AccessWorld } from './accessWorld'
import type { Visibility } from './expectations'
import { SECRET, SECRET_DATE } from './secrets'

/** The state of a document by how far it has come, and a step that can be planned from the public one. */
interface Course {
  public: string
  unpublished: string
  step: string
}

const COURSES: Record<string, Course> = {
  ideas: { public: 'answerReady', unpublished: 'submitted', step: 'answer' },
  initiatives: { public: 'published', unpublished: 'submitted', step: 'start' },
  events: { public: 'published', unpublished: 'submitted', step: 'cancel' },
  'subsidy-windows': { public: 'announced', unpublished: 'draft', step: 'cancel' },
  themes: { public: 'published', unpublished: 'draft', step: 'close' },
  partners: { public: 'verified', unpublished: 'applied', step: 'suspend' },
}

/** Whether a collection has a workflow, and with it our own endpoints. */
export const hasWorkflow = (collection: string): boolean => collection in COURSES || collection === 'grants'

/** Whether Payload keeps drafts of a collection. */
export const hasDrafts = (collection: string): boolean =>
  collection in COURSES || collection === 'subsidy-schemes'

/** What somebody fills in for a new document. */
export const newData = (world: AccessWorld, collection: string): Record<string, unknown> => {
  const day = '2027-03-03T12:00:00.000Z'
  switch (collection) {
    case 'areas':
      return {
        code: `GM${String(1000 + Math.floor(Math.random() * 8999))}`,
        name: 'Gebied',
        kind: 'municipality',
      }
    case 'grants':
      return {
        window: world.window,
        reference: `${SECRET} ${Math.random().toString(36).slice(2)}`,
        grantedCents: 100,
        decisionDate: day,
        recipient: { name: SECRET },
      }
    case 'front-doors':
      return {
        name: 'Nieuw',
        title: 'Nieuw',
        hosts: [{ host: `deur${Math.random().toString(36).slice(2)}.example` }],
        selection: { areas: [world.area] },
      }
    case 'contacts':
      return { name: 'Nieuw', email: 'nieuw@example.org' }
    case 'users':
      return {
        name: 'Nieuw',
        email: `nieuw${Math.random()}@example.org`,
        password: 'een-lang-wachtwoord-1',
        role: 'editor',
      }
    case 'invitations':
      return { name: 'Nieuw', email: 'nieuw@example.org', role: 'partner', partner: world.partner }
    case 'followers':
      return { email: `${randomUUID()}@example.org`, language: 'nl', theme: world.theme }
    case 'reports':
      return {
        title: 'Meer bankjes',
        page: '/ideeen/meer-bankjes',
        urn: `urn:uuid:${randomUUID()}`,
        reason: 'wrong',
        explanation: 'Dit klopt niet.',
        state: 'new',
      }
    case 'api-keys':
      return { name: 'Nieuw', partner: world.partner }
    case 'notes':
      return { collection: 'partners', documentId: String(world.partner), text: 'Bel even terug.' }
    case 'preview-links':
      return { collection: 'partners', documentId: String(world.partner), expiresAt: day }
    case 'transitions':
      return { collection: 'ideas', documentId: '1', transition: 'publish', actorKind: 'system', at: day }
    case 'text-templates':
      return { title: 'Nieuw', purpose: 'question', text: 'Waar is dit?' }
    case 'feed-sources':
      return { name: 'Nieuw', address: 'https://example.org/feed', partner: world.partner }
    case 'sites':
      return { name: 'Nieuw', url: `https://a${String(Math.random()).slice(2)}.example` }
    case 'payload-query-presets':
      return { title: 'Nieuw', relatedCollection: 'ideas' }
    case 'partners':
      return { title: 'Nieuwe partner', kind: 'foundation' }
    case 'events':
      return { title: 'Nieuw', kind: 'meeting', startsAt: day }
    default:
      return { title: 'Nieuw' }
  }
}

/** Makes a document of the partner, with something secret in every private field; unpublished ones are all secret. */
export const makeDocument = async (
  world: AccessWorld,
  collection: string,
  visibility: Visibility,
): Promise<number> => {
  const course = COURSES[collection]
  if (!course) return makePlain(world, collection, visibility)
  const isSecret = visibility !== 'public'
  const { id } = await importDocument({
    payload: world.payload,
    actor: SYSTEM,
    collection,
    state: visibility === 'unpublished' ? course.unpublished : course.public,
    reason: SECRET,
    data: { ...publishable(world, isSecret), ...ofItsOwn(world, collection) },
  })
  if (visibility !== 'unpublished') await addSecrets(world, collection, id, visibility === 'hidden')
  return id
}

/** Plans a step for a public document, hides it if need be, and lets a proposal of the desk wait beside it. */
export const addSecrets = async (
  world: AccessWorld,
  collection: string,
  id: number,
  isHidden = false,
): Promise<void> => {
  const editor = {
    kind: 'user',
    id: world.users.editor,
    name: 'editor',
    role: 'editor',
    partner: null,
  } as const
  const call = { payload: world.payload, actor: editor, collection, id }
  if (isHidden) await hideDocument({ ...call, reason: SECRET })
  const step = COURSES[collection]?.step ?? ''
  await scheduleTransition({ ...call, transition: step, at: `${SECRET_DATE}T03:04:05.000Z`, reason: SECRET })
  const proposal = await rest(world.payload, 'PATCH', `/api/${collection}/${id}?draft=true`, {
    as: world.as.editor,
    body: { summary: `${SECRET} voorstel` },
  })
  if (proposal.status !== 200) throw new Error(`No proposal: ${JSON.stringify(proposal.body)}`)
}

const publishable = (world: AccessWorld, isSecret: boolean) => {
  const mark = isSecret ? ` ${SECRET}` : ''
  return {
    title: `Een document${mark}`,
    summary: `Waar het over gaat.${mark}`,
    body: richText(`De tekst.${mark}`),
    noImage: true,
    themes: [world.theme],
    areas: [world.area],
    partner: world.partner,
    contact: world.contact,
    record: { publicationBasis: 'publicTask', caseNumber: SECRET, selectionCategory: SECRET },
    origin: { name: 'Bron', url: 'https://example.org/bron', sourceId: `${SECRET}-${Math.random()}` },
  }
}

const ofItsOwn = (world: AccessWorld, collection: string): Record<string, unknown> => {
  switch (collection) {
    case 'ideas':
      return {
        submitter: world.contact,
        handler: world.handler,
        team: 'Team Natuur',
        answerDueAt: '2027-03-03T12:00:00.000Z',
        termsAccepted: true,
        answer: { outcome: 'notAdopted', text: SECRET, reason: SECRET, signatory: SECRET, mandate: SECRET },
        earlierAnswers: [],
      }
    case 'initiatives':
      return { person: world.contact }
    case 'events':
      return { kind: 'meeting', startsAt: '2027-03-03T12:00:00.000Z' }
    case 'subsidy-windows':
      return {
        scheme: world.scheme,
        decision: { number: '2026-17', date: '2026-12-01T12:00:00.000Z' },
        allocation: 'firstCome',
        criteria: [{ text: 'Het is voor de buurt.' }],
        opensAt: '2097-01-01T08:00:00.000Z',
        ceilingCents: 100_000_00,
        noticeUrl: 'https://example.org/bekendmaking',
        noticeDate: '2096-12-01T12:00:00.000Z',
      }
    case 'themes':
      return { ownerTeam: SECRET }
    case 'partners':
      return {
        kind: 'foundation',
        website: 'https://example.org',
      }
    default:
      return {}
  }
}

/** A document of a collection without a workflow, or one whose workflow has no unpublished state (grants). */
const makePlain = async (world: AccessWorld, collection: string, visibility: Visibility): Promise<number> => {
  const { payload } = world
  if (collection === 'transitions') {
    const { docs } = await payload.find({ collection, limit: 1 })
    return Number(docs[0]?.id)
  }
  const isSecret = visibility !== 'public'
  const data: Record<string, Record<string, unknown>> = {
    'subsidy-schemes': { ...publishable(world, isSecret), _status: isSecret ? 'draft' : 'published' },
    'front-doors': { name: SECRET, title: SECRET, intro: SECRET, contact: SECRET, partner: world.partner },
    contacts: { name: SECRET, email: 'a@example.org', notes: SECRET, partner: world.partner },
    users: { team: SECRET, role: 'assessor' },
    'api-keys': { name: SECRET },
    invitations: { name: SECRET, nonce: SECRET },
    followers: { email: `${SECRET}.${randomUUID()}@example.org` },
    notes: { text: SECRET },
    reports: { explanation: SECRET },
    'text-templates': { title: SECRET, text: SECRET },
    'feed-sources': { name: SECRET, partner: world.partner },
    sites: { name: SECRET, notes: SECRET, partner: world.partner, contact: world.contact },
    media: { alt: SECRET, maker: SECRET, partner: world.partner },
    'payload-query-presets': presetOf(world, isSecret),
  }
  const { id } = await payload.create({
    collection: collection as CollectionSlug,
    data: { ...newData(world, collection), ...data[collection] } as never,
    ...(collection === 'media' ? { file: picture() } : {}),
  })
  if (collection === 'subsidy-schemes' && !isSecret) {
    await payload.update({
      collection,
      id,
      draft: true,
      data: { summary: SECRET, _status: 'draft' } as never,
    })
  }
  return Number(id)
}

/** A saved list: one of `owner` alone, or one that an editor who has left shares with everybody. */
const presetOf = ({ users }: AccessWorld, isPrivate: boolean): Record<string, unknown> => {
  const rule = { constraint: 'onlyMe', users: isPrivate ? [users.partner] : [] }
  return {
    title: SECRET,
    where: { title: { like: SECRET } },
    isShared: !isPrivate,
    access: { read: isPrivate ? rule : { constraint: 'everyone' }, update: rule, delete: rule },
  }
}

/** The smallest picture there is: one pixel of GIF. */
export const picture = (name = `beeld-${Math.random().toString(36).slice(2)}.gif`) => {
  const data = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
  return { data, mimetype: 'image/gif', name, size: data.length }
}
