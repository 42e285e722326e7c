import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { inTransaction, queryRows } from '../../db/session'
import { oweMail } from '../../mail/oweMail'
import { IDEA_LINK_DAYS } from './ideaAddress'
import { keepIdea, type GivenIdea, type KeptIdea } from './keepIdea'
import { limitIdeas } from './limitIdeas'
import { withSharedPhoto, type SentPhoto } from './photos/sharePhoto'

/** An idea as a form has it: with themes and areas by their codes, and checked. */
export interface BroughtIdea extends Omit<GivenIdea, 'themes' | 'areas' | 'submitter' | 'photo'> {
  /** Last parts of addresses of themes. */
  themes: readonly string[]
  /** Codes of areas. */
  areas: readonly string[]
  submitter: { name: string; email: string }
  /** A photo that waits. */
  picture?: SentPhoto
  language: 'nl' | 'en'
  /** Where it was sent from, for the limits; never kept. */
  ip: string | null
}

/**
 * Keeps an idea that somebody without an account sends, and owes the letter with which they say that the address is theirs.
 * Until then it is a draft that nobody works on. Nothing tells whether the address was known.
 *
 * @throws OperationRefused (429) for too often, (410) for a photo that does not wait any more
 */
export const bringIdea = async (req: PayloadRequest, brought: BroughtIdea): Promise<KeptIdea> => {
  await limitIdeas(req, { email: brought.submitter.email, ip: brought.ip })
  return withSharedPhoto(req, brought.picture, (photo) => keepBrought(req, brought, photo))
}

/**
 * The same for who was counted already; see `bringIdeaAtTable` for what goes without an address.
 *
 * @param photo - the number of the file of their photo
 */
export const keepBrought = async (
  req: PayloadRequest,
  brought: BroughtIdea,
  photo: number | null = null,
): Promise<KeptIdea> => {
  const { areas, ip: _ip, language, picture: _picture, themes, ...given } = brought
  return inTransaction(req, async () => {
    const kept = await keepIdea(req, {
      ...given,
      ...(photo === null ? {} : { photo }),
      themes: await idsOf(req, 'theme', themes),
      areas: await idsOf(req, 'area', areas),
    })
    const until = String(Math.floor(Date.now() / 1000) + IDEA_LINK_DAYS * 24 * 60 * 60)
    await oweMail(req, [
      {
        event: `ideaRequest:${kept.id}`,
        kind: 'ideaRequest',
        to: { contact: kept.contact },
        collection: 'ideas',
        documentId: kept.id,
        details: { until, language },
      },
    ])
    return kept
  })
}

/** Only what the public may choose has a number here. */
const idsOf = async (
  req: PayloadRequest,
  kind: 'theme' | 'area',
  codes: readonly string[],
): Promise<number[]> => {
  const rows = await queryRows<{ source: string }>(
    req,
    sql`select source from feed_vocabulary where kind = ${kind} and code in (${sql.join(
      codes.map((code) => sql`${code}`),
      sql`, `,
    )})`,
  )
  return rows.map(({ source }) => Number(source))
}
