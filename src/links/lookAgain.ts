import type { Database } from '../feeds/database'
import { askLink, type LinkAnswer } from './askLink'
import type { LinkWork } from './LinkWork'
import { settleLink, type TakenLink } from './settleLink'

/** Seconds between two looks at the same link, whoever asks. */
const AT_LEAST = 30

/**
 * Looks at one link now, because somebody asks.
 *
 * @returns how it did; null when somebody looked, or is looking, at this moment
 */
export const lookAgain = async (
  work: Pick<LinkWork, 'database' | 'publicUrl' | 'allowPrivate' | 'timeout'>,
  url: string,
): Promise<LinkAnswer | null> => {
  const link = await take(work.database, url)
  if (!link) return null
  const answer = await askLink(work, link.url)
  await settleLink(work.database, link, answer)
  return answer
}

// The claim is the instant of the last look, so that it is pushed ahead for who asks next too.
const take = async (database: Database, url: string): Promise<TakenLink | undefined> => {
  const { rows } = await database.query<TakenLink>(
    `update links set checked_at = now(), next_check_at = greatest(next_check_at, now() + interval '15 minutes')
     where url = $1 and (checked_at is null or checked_at < now() - make_interval(secs => $2))
     returning url, host, failures`,
    [url, AT_LEAST],
  )
  return rows[0]
}

/** Somebody looked and says that a link works for people: it is left out of the lists until it has worked and breaks again. */
export const acceptLink = async (database: Database, url: string, user: number): Promise<boolean> => {
  const { rowCount } = await database.query(
    `update links set accepted_at = now(), accepted_by = $2 where url = $1 and broken_since is not null`,
    [url, user],
  )
  return rowCount === 1
}
