import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import type { MainRow } from '../../publishing/types'
import { textToRichText } from '../../sources/textToRichText'
import { performTransition } from '../performTransition'
import type { OwnIdea } from './findOwnIdea'
import { findOwnPhoto, type OwnPhoto } from './photos/findOwnPhoto'
import { forgetSentPhoto } from './photos/forgetSentPhoto'
import { withSharedPhoto } from './photos/sharePhoto'
import { plainStory } from './plainStory'

/** From where the owner may write their idea anew, and the step with which it is sent in again. What was public stays as it was. */
const STEPS: Readonly<Record<string, 'resubmit' | 'resubmitRefused' | null>> = {
  draft: null,
  submitted: null,
  needsInfo: 'resubmit',
  refused: 'resubmitRefused',
}

/** What an owner may write anew. */
export interface OwnText {
  title: string
  /** Plain text; null when it was laid out by the desk, and can be added to only. */
  story: string | null
  /** Whether there is a picture, theirs or one that the desk chose. */
  hasPhoto: boolean
  /** The one that they sent. */
  photo: OwnPhoto | null
  /** A mark of what stands there, with its picture: who changes it says what they saw. */
  seen: string
}

/** What the owner of an idea may change of it now; null once it may not be changed any more. */
export const readOwnText = async ({ req, row }: OwnIdea): Promise<OwnText | null> => {
  if (!mayRewrite({ row })) return null
  const photo = await findOwnPhoto(req, row)
  return {
    title: String(row.title ?? ''),
    story: plainStory(row.body),
    hasPhoto: idOf(row.image) !== null,
    photo,
    seen: markOfText(row, photo),
  }
}

/** Whether the owner of an idea may still change it. */
export const mayRewrite = ({ row }: Pick<OwnIdea, 'row'>): boolean => String(row.state) in STEPS

/** A text as its owner wants it, checked. */
export interface NewText {
  title: string
  /** Null leaves it as it is. */
  story: string | null
  seen: string
  /** A photo that waits, to be shown with it instead of what was there. */
  picture?: { name: string; alt: string }
  /** What becomes of the photo that they sent before, when no other takes its place. */
  kept?: KeptPhoto
}

/** What becomes of a photo that is there. */
export interface KeptPhoto {
  isRemoved: boolean
  /** What there is to see on it; null leaves that as it is. */
  alt: string | null
}

/**
 * Writes an idea anew, in the name of its owner, as long as it was not published. What the desk asked for, or did not place, is sent in
 * again with it; what waits to be read just waits in its new words.
 *
 * @throws OperationRefused (409) when it was changed meanwhile, may not be changed any more, or nothing is different;
 *   TransitionRefused for a step that cannot be taken
 */
export const rewriteOwnIdea = async (own: OwnIdea, text: NewText): Promise<void> => {
  const { picture, ...words } = text
  const { licence, submitterName } = own.row
  const sent = picture && {
    ...picture,
    maker: String(submitterName ?? ''),
    licence: licence === 'CC0-1.0' ? ('CC0-1.0' as const) : ('CC-BY-4.0' as const),
  }
  const former = await withSharedPhoto(own.req, sent, (media) => write(own, words, media))
  if (former !== null) await forgetSentPhoto(await createLocalReq({}, own.req.payload), former)
}

/** @returns the picture that is no longer shown */
const write = async (
  { req, row: { id } }: OwnIdea,
  { kept, seen, story, title }: NewText,
  media: number | null,
): Promise<number | null> =>
  inTransaction(req, async () => {
    const { payload } = req
    const table = sql.identifier(tableOf(payload, 'ideas'))
    const refuse = (why: keyof typeof refusals) =>
      new OperationRefused('overtaken', 409, refusals[why], languageOf(req))
    await queryRows(req, sql`select 1 from ${table} where id = ${id} for update`)
    const now = await payload.db.findOne<MainRow>({ collection: 'ideas', where: { id: { equals: id } }, req })
    const state = String(now?.state)
    if (!now || !(state in STEPS)) throw refuse('tooLate')
    const photo = await findOwnPhoto(req, now)
    if (markOfText(now, photo) !== seen) throw refuse('changed')
    const isSame = title === now.title && (story === null || story === plainStory(now.body))
    const change = photoChange(now, photo, { kept, media })
    if (isSame && change === null) throw refuse('same')
    if (change?.alt !== undefined) await describePhoto(req, Number(idOf(now.image)), change.alt)
    await payload.update({
      collection: 'ideas',
      id,
      data: {
        title,
        ...(story === null ? {} : { body: textToRichText(story) }),
        ...change?.data,
      } as never,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const transition = STEPS[state]
    if (transition) await performTransition({ payload, req, collection: 'ideas', id, transition })
    return change?.data?.image === undefined ? null : idOf(now.image)
  })

/** What is different about the picture; null for nothing. */
const photoChange = (
  { image }: MainRow,
  photo: OwnPhoto | null,
  { kept, media }: { kept: KeptPhoto | undefined; media: number | null },
): { data?: { image: number | null; noImage?: false }; alt?: string } | null => {
  if (media !== null) return { data: { image: media, noImage: false } }
  if (!photo || !kept || idOf(image) === null) return null
  if (kept.isRemoved) return { data: { image: null } }
  return kept.alt === null || kept.alt === photo.alt || photo.isShownElsewhere ? null : { alt: kept.alt }
}

const describePhoto = (req: PayloadRequest, id: number, alt: string) =>
  req.payload.update({ collection: 'media', id, data: { alt }, depth: 0, overrideAccess: true, req })

const markOfText = ({ body, image, title }: MainRow, photo: OwnPhoto | null): string =>
  createHash('sha256')
    .update(JSON.stringify([title, body, idOf(image), photo?.alt ?? null]))
    .digest('base64url')
    .slice(0, 22)

const refusals = {
  tooLate: {
    nl: 'Je idee kan nu niet meer worden aangepast. Heb je nog iets te zeggen? Beantwoord dan onze laatste mail.',
    en: 'Your idea cannot be changed any more. Do you want to say something? Then answer our last mail.',
  },
  changed: {
    nl: 'Je idee is intussen veranderd, door jou in een ander venster of door ons. Bewaar wat je hier schreef, en open deze pagina opnieuw.',
    en: 'Your idea was changed meanwhile, by you in another window or by us. Keep what you wrote here, and open this page again.',
  },
  same: {
    nl: 'Je hebt nog niets veranderd.',
    en: 'You have not changed anything yet.',
  },
}
