import { setTimeout as pause } from 'node:timers/promises'
import { askLink, type LinkAnswer } from './askLink'
import { BATCH, CLAIM_SECONDS, HOST_PAUSE, HOSTS_AT_ONCE, RUN_FOR } from './limits'
import type { LinkWork } from './LinkWork'
import { releaseLink, settleLink, type TakenLink } from './settleLink'

/** What a run found. */
export interface CheckedLinks {
  works: number
  unclear: number
  busy: number
  failed: number
  /** Nothing answered at all: this site has no connection, and nothing was written down. */
  isOffline: boolean
}

/** Reasons that are also those of a site that is not connected itself. */
const LIKE_OFFLINE = ['unknownHost', 'noConnection', 'timeout']

/** Seconds until the next try of a site that was not connected. */
const OFFLINE_PAUSE = 600

/**
 * Asks for the links that are due, one host after the other and never two of one host within a second. Stops at its own
 * limit of time, or as soon as it is told; what was taken up then is given back. Any number may run at once.
 *
 * @param signal - stops it: within the request under way
 */
export const checkLinks = async (work: LinkWork, signal?: AbortSignal): Promise<CheckedLinks> => {
  const total: CheckedLinks = { works: 0, unclear: 0, busy: 0, failed: 0, isOffline: false }
  const end = Date.now() + RUN_FOR
  while (!signal?.aborted && Date.now() < end) {
    const taken = await takeLinks(work)
    if (taken.length === 0) break
    const answers = await askAll(work, taken, signal)
    if (isOffline(answers)) {
      work.log.warn('links: not one of several sites answered; this site seems to be offline.')
      for (const { link } of answers) await releaseLink(work.database, link, OFFLINE_PAUSE)
      return { ...total, isOffline: true }
    }
    for (const { link, answer } of answers) {
      if (answer === null) await releaseLink(work.database, link, 0)
      else {
        await settleLink(work.database, link, answer)
        total[answer.verdict] += 1
      }
    }
  }
  return total
}

const takeLinks = async ({ database }: LinkWork): Promise<TakenLink[]> => {
  const { rows } = await database.query<TakenLink>(
    `with due as (
       select url, row_number() over (partition by host order by next_check_at, url) as place
       from (select url, host, next_check_at from links where next_check_at <= now() order by next_check_at limit 2000) first),
     mine as (
       select l.url from links l join due using (url)
       where due.place <= ${BATCH.ofHost} and l.next_check_at <= now()
       order by l.next_check_at limit ${BATCH.together} for update of l skip locked)
     update links set next_check_at = now() + make_interval(secs => ${CLAIM_SECONDS})
     from mine where links.url = mine.url returning links.url, links.host, links.failures`,
  )
  return rows
}

interface Asked {
  link: TakenLink
  /** Null: it was not asked for any more. */
  answer: LinkAnswer | null
}

const askAll = async (
  work: LinkWork,
  taken: readonly TakenLink[],
  signal: AbortSignal | undefined,
): Promise<Asked[]> => {
  const hosts = byHost(taken)
  const asked: Asked[] = []
  const askHosts = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const [index, link] of host.entries()) {
        if (index > 0) await pause(work.hostPause ?? HOST_PAUSE, null, { signal }).catch(() => null)
        asked.push({ link, answer: signal?.aborted ? null : await askLink(work, link.url) })
      }
    }
  }
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, askHosts))
  return asked
}

const byHost = (taken: readonly TakenLink[]): TakenLink[][] => {
  const hosts = new Map<string, TakenLink[]>()
  for (const link of taken) hosts.set(link.host, [...(hosts.get(link.host) ?? []), link])
  return [...hosts.values()]
}

const isOffline = (asked: readonly Asked[]): boolean => {
  const answers = asked.filter(({ answer }) => answer !== null)
  return (
    new Set(answers.map(({ link }) => link.host)).size > 1 &&
    answers.every(({ answer }) => LIKE_OFFLINE.includes(answer?.error ?? ''))
  )
}
