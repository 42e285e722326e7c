import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { queueJob } from '../../jobs/queueJob'
import { findChangeable } from './findChangeable'

/** Seconds between two looks that somebody asks for: the other site is not ours. */
const SECONDS = 60

/**
 * Looks at a feed in the next moment, whenever it would be due.
 *
 * @throws OperationRefused (404) for what they may not change, (409) when it is off or was looked at just now
 */
export const lookNow = async (req: PayloadRequest, id: number): Promise<void> => {
  await findChangeable(req, id)
  const taken = await queryRows(
    req,
    sql`update source_states set next_at = now() - interval '1 second'
        where source_id = ${id} and is_on
          and (checked_at is null or checked_at < now() - make_interval(secs => ${SECONDS}))
        returning source_id`,
  )
  if (taken.length === 0) throw new OperationRefused('badRequest', 409, NOT_NOW, languageOf(req))
  await queueJob(req, 'pollSource', { source: id }, { key: `pollSource:${id}` })
}

const NOT_NOW = {
  nl: 'We keken net nog, of de feed staat uit. Probeer het over een minuut opnieuw.',
  en: 'It was looked at just now, or the feed is off. Try again in a minute.',
}
