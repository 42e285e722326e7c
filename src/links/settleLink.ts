import type { Database } from '../feeds/database'
import type { LinkAnswer } from './askLink'
import { AFTER_SUCCESS, BROKEN_AFTER, PATIENCE, pauseAfterFailure } from './limits'

/** A link that somebody took up. */
export interface TakenLink {
  url: string
  host: string
  /** Failures in a row before this time. */
  failures: number
}

/** Writes down how a link did, and when it is looked at again. */
export const settleLink = async (
  database: Database,
  { url, failures }: TakenLink,
  answer: LinkAnswer,
): Promise<void> => {
  const { verdict, status, error, patience = PATIENCE.usual } = answer
  if (verdict === 'busy') {
    await database.query(
      `update links set checked_at = now(), status = $2, error = null, next_check_at = now() + make_interval(secs => $3)
       where url = $1`,
      [url, status, patience],
    )
  } else if (verdict === 'failed') {
    await database.query(
      `update links set checked_at = now(), status = $2, error = $3, failures = failures + 1,
         failing_since = coalesce(failing_since, now()), next_check_at = now() + make_interval(secs => $4),
         broken_since = coalesce(broken_since, case when failures + 1 >= $5
           and coalesce(failing_since, now()) <= now() - make_interval(secs => $6) then now() end)
       where url = $1`,
      [url, status, error, pauseAfterFailure(failures + 1), BROKEN_AFTER.failures, BROKEN_AFTER.seconds],
    )
  } else {
    const { least, most } = AFTER_SUCCESS
    await database.query(
      `update links set checked_at = now(), status = $2, error = $3, failures = 0, failing_since = null,
         broken_since = null, accepted_at = null, accepted_by = null,
         next_check_at = now() + make_interval(secs => $4)
       where url = $1`,
      [url, status, error, least + Math.random() * (most - least)],
    )
  }
}

/** Gives a link back as it was: nothing was learned. */
export const releaseLink = async (database: Database, { url }: TakenLink, seconds: number): Promise<void> => {
  await database.query(`update links set next_check_at = now() + make_interval(secs => $2) where url = $1`, [
    url,
    seconds,
  ])
}
