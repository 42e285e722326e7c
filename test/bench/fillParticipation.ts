import type pg from 'pg'
import { areas, PARTNERS, THEMES } from './vocabulary'

/**
 * Fills Payload's own tables with ideas and their history, spread over ten years: what statistics are counted from. Two
 * themes each, one of them below another, one municipality in the province, and a partner for two in three.
 */
export const fillParticipation = async (
  connection: Pick<pg.ClientBase, 'query'>,
  count: number,
): Promise<void> => {
  // What refers to what is right by itself here.
  await connection.query('set session_replication_role = replica')
  await connection.query('set synchronous_commit = off')
  await connection.query(`truncate ideas, initiatives, themes, areas, partners, feed_vocabulary cascade`)
  await connection.query(
    `insert into areas (id, name, code, kind, slug)
     select n, code, code, (case n when 1 then 'province' else 'municipality' end)::enum_areas_kind, lower(code)
     from unnest($1::text[]) with ordinality as area (code, n)`,
    [['PV23', ...areas.map(({ code }) => code)]],
  )
  await connection.query(
    `insert into themes (id, title, slug, urn, summary, state, _status, published_at)
     select n, 'Thema ' || n, 'thema-' || n, 'urn:uuid:' || gen_random_uuid(), 'Thema', 'published', 'published', now()
     from generate_series(1, ${THEMES}) n`,
  )
  await connection.query(
    `insert into partners (id, title, slug, urn, summary, state, _status, published_at)
     select n, 'Partner ' || n, 'partner-' || n, 'urn:uuid:' || gen_random_uuid(), 'Partner', 'verified', 'published', now()
     from generate_series(1, ${PARTNERS}) n`,
  )
  await connection.query(
    `insert into feed_vocabulary (kind, code, title, parent, source)
     select 'area', code, code, case id when 1 then null else 'PV23' end, id::text from areas
     union all
     select 'theme', slug, title, case id % 4 when 1 then null else 'thema-' || id - (id - 1) % 4 end, id::text from themes
     union all
     select 'partner', slug, title, null, id::text from partners`,
  )
  await connection.query(
    `insert into ideas (id, title, urn, slug, state, _status, published_at, partner_id, answer_due_at, created_at, updated_at)
     select n, 'Idee ' || n, 'urn:uuid:' || gen_random_uuid(), 'idee-' || n, 'answered', 'published', at,
       case when n % 3 > 0 then 1 + n * 7 % ${PARTNERS} end, at + interval '56 days', at, at
     from (select n, now() - 3650 * n::float8 / $1 * interval '1 day' - interval '60 days' as at
           from generate_series(1, $1::int) n) _`,
    [count],
  )
  await connection.query(
    `insert into ideas_rels ("order", parent_id, path, themes_id, areas_id)
     select 1, id, 'themes', 1 + id % ${THEMES}, null::int from ideas
     union all select 2, id, 'themes', 1 + id * 13 / 7 % ${THEMES}, null::int from ideas
     union all select 1, id, 'areas', null, 2 + id % ${areas.length} from ideas`,
  )
  await connection.query(
    `insert into transitions (collection, document_id, transition, "to", actor_kind, at)
     select 'ideas', id::text, transition, "to", 'system', published_at + days * interval '1 day'
     from ideas, lateral (values ('submit', 'submitted', -3), ('publish', 'published', 0), ('review', 'underReview', 5),
       ('answer', 'answered', 10 + id % 60), ('start', 'inProgress', 80), ('finish', 'realised', 200)) step (transition, "to", days)
     where days < 80 or id % 3 = 0`,
  )
  await connection.query('reset session_replication_role')
  await connection.query(
    'vacuum (analyze) ideas, ideas_rels, themes, areas, partners, transitions, feed_vocabulary',
  )
}
