import type { Database } from '../feeds/database'
import type { TopicRenderer } from './TopicRenderer'
import { touches, type Place } from './touches'

/** A feed that may have changed, and the number of the newest change that may have done it. */
export interface TouchedTopic {
  topic: string
  /** Null when the clock did. */
  seq: number | null
}

/** What a look found, and what to note when all of it was dealt with. */
export interface Touched {
  topics: readonly TouchedTopic[]
  sight: { xmin: string; epoch: string }
}

/** More changes at once than this: every feed is looked at. */
const MOST_LINES = 5000

/**
 * Finds the feeds with subscribers that may have changed since the last look. Every line counts that can have become
 * visible since then: what was busy at the last look has a transaction id of its oldest busy one or later. So a change
 * that commits late is never missed and waits for nobody; one that was seen may be seen again, which costs a look.
 */
export const findTouched = async (
  database: Database,
  renderer: Pick<TopicRenderer, 'questions'>,
): Promise<Touched> => {
  const { rows } = await database.query<{
    xmin: string
    epoch: string
    seen: string | null
    since: string | null
  }>(
    `select pg_snapshot_xmin(pg_current_snapshot())::text as xmin, noaber_epoch() as epoch,
       hub_progress.epoch as seen, xmin_seen::text as since
     from (select 1) one left join hub_progress on id = 1`,
  )
  const [look] = rows
  if (!look) throw new Error('The database gave no answer about its changes.')
  const sight = { xmin: look.xmin, epoch: look.epoch }
  const topics = await subscribedTopics(database)
  if (topics.length === 0) return { topics: [], sight }
  const lines = look.seen === look.epoch && look.since ? await placesSince(database, look.since) : null
  const questions = await renderer.questions(topics.map(({ topic }) => topic))
  return {
    sight,
    topics: topics.flatMap(({ topic, isDue }): TouchedTopic[] => {
      const query = questions.get(topic)
      if (!query) return []
      const seen = lines?.filter((line) => touches(query, line)).map(({ seq }) => Number(seq))
      if (seen && seen.length > 0) return [{ topic, seq: Math.max(...seen) }]
      return isDue || seen === undefined ? [{ topic, seq: null }] : []
    }),
  }
}

/** Notes how far was looked. Of two who looked at the same time, the one who saw most wins. */
export const noteSight = (database: Database, { xmin, epoch }: Touched['sight']) =>
  database.query(
    `insert into hub_progress (id, epoch, xmin_seen) values (1, $1, $2::text::xid8)
     on conflict (id) do update set epoch = excluded.epoch, xmin_seen = excluded.xmin_seen
     where hub_progress.epoch <> excluded.epoch or hub_progress.xmin_seen < excluded.xmin_seen`,
    [epoch, xmin],
  )

const subscribedTopics = async (database: Database): Promise<{ topic: string; isDue: boolean }[]> => {
  const { rows } = await database.query<{ topic: string; isDue: boolean }>(
    `select topic, coalesce(min(boundary) <= now(), false) as "isDue" from hub_subscriptions
     where status = 'active' and lease_until > now() group by topic`,
  )
  return rows
}

/** Where the changed items stand now and stood before; null when there are too many to look at one by one. */
const placesSince = async (database: Database, xmin: string): Promise<(Place & { seq: string })[] | null> => {
  const { rows } = await database.query<Place & { seq: string; lines: string }>(PLACES, [
    xmin,
    MOST_LINES + 1,
  ])
  return rows.some(({ lines }) => Number(lines) > MOST_LINES) ? null : rows
}

// An item that is old and has no earlier line: it was pruned, so nobody knows where it stood.
const PLACES = `
  with fresh as materialized (
    select seq, urn, type, themes, areas, partner from feed_changes
    where xid >= $1::text::xid8 and epoch = noaber_epoch() order by seq limit $2)
  select type, themes, areas, partner, max(seq)::text as seq, (select count(*) from fresh)::text as lines from (
    select type, themes, areas, partner, seq from fresh
    union all
    select before.type, before.themes, before.areas, before.partner, fresh.seq from fresh cross join lateral (
      select type, themes, areas, partner from feed_changes earlier
      where earlier.urn = fresh.urn and earlier.seq < fresh.seq order by seq desc limit 1) before
    union all
    select fresh.type, null, null, null, fresh.seq from fresh join feed_items i on i.urn = fresh.urn
    where i.published_at < now() - interval '2 years'
      and not exists (select 1 from feed_changes earlier where earlier.urn = fresh.urn and earlier.seq < fresh.seq)
  ) places group by type, themes, areas, partner`
