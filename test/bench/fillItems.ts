import type pg from 'pg'
import { makeTexts } from './makeTexts'
import { areas, PARTNERS, THEMES } from './vocabulary'

type Connection = Pick<pg.ClientBase, 'query'>

/** Rows in one statement. */
const AT_ONCE = 50_000

/**
 * Fills the feed tables of a throw-away database with items as a province has them: about 2.5 KB of JSON each, 40%
 * initiatives, 30% ideas, 20% events, 10% subsidy windows; 25 municipalities and 40 themes, a few of them far more
 * common than the others; 300 partners; the newest from this minute, the oldest up to five years back. Number n is always
 * the same item. Indexes are made afterwards, which is quicker. A million takes a few minutes and about 6 GB.
 *
 * @param connection - one connection, not a pool: temporary tables go with it
 * @example await fillItems(client, { count: 1_000_000 })
 */
export const fillItems = async (
  connection: Connection,
  { count, onProgress }: { count: number; onProgress?: (filled: number) => void },
): Promise<void> => {
  await connection.query(`set maintenance_work_mem = '512MB'; set synchronous_commit = off; set jit = off`)
  await writeTerms(connection)
  const { rows: indexes } = await connection.query<{ name: string; definition: string }>(LOOSE_INDEXES)
  for (const { name } of indexes) await connection.query(`drop index ${name}`)
  for (let from = 1; from <= count; from += AT_ONCE) {
    const to = Math.min(count, from + AT_ONCE - 1)
    await connection.query(FILL, [from, to, count])
    onProgress?.(to)
  }
  for (const { definition } of indexes) await connection.query(definition)
  await connection.query('drop table bench_themes, bench_areas, bench_partners, bench_texts')
  await connection.query('vacuum (analyze) feed_items, feed_changes, feed_addresses, feed_vocabulary')
}

/** The indexes that hold no rule: those may go for a while. */
const LOOSE_INDEXES = `
  select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
  from pg_index i where not i.indisunique
    and i.indrelid in ('feed_items'::regclass, 'feed_changes'::regclass, 'feed_addresses'::regclass)`

const writeTerms = async (connection: Connection): Promise<void> => {
  await connection.query(
    `create temp table bench_areas as select n::int, code, name from jsonb_to_recordset($1) as t (n int, code text, name text)`,
    [JSON.stringify(areas.map(({ code, name }, n) => ({ n, code, name })))],
  )
  await connection.query(`create temp table bench_themes as
    select n, 'thema-' || n as slug, 'Thema ' || n as title, case when n % 4 > 0 then 'thema-' || (n - n % 4) end as parent
    from generate_series(0, ${THEMES - 1}) n`)
  await connection.query(`create temp table bench_partners as
    select n, 'partner-' || n as slug, 'Stichting Noaberschap ' || n as name from generate_series(0, ${PARTNERS - 1}) n`)
  await connection.query(
    `create temp table bench_texts as select n, text, to_tsvector('noaber_dutch', text) as words
     from jsonb_to_recordset($1) as t (n int, text text)`,
    [JSON.stringify(makeTexts().map((text, n) => ({ n, text })))],
  )
  await connection.query('analyze bench_areas, bench_themes, bench_partners, bench_texts')
  await connection.query(`insert into feed_vocabulary (kind, code, title, parent, source)
    select 'theme', slug, title, parent, 'bench-' || n from bench_themes
    union all select 'area', code, name, 'PV23', 'bench-' || n from bench_areas
    union all select 'area', 'PV23', 'Overijssel', null, 'bench-province'
    union all select 'partner', slug, name, null, 'bench-' || n from bench_partners
    on conflict do nothing`)
}

/** A number from 0 up to 1 that is always the same for the same item and salt. */
const chance = (salt: number) => `((hashint8extended(n, ${salt}) & 2147483647) / 2147483648.0)`

/** An instant as items write it. */
const iso = (instant: string) => `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Items from $1 to $2 out of $3, with their lines in the changes and their addresses. */
const FILL = `
with numbered as (
  select n,
    'urn:uuid:00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0') as urn,
    case when n % 20 < 8 then 'initiatives' when n % 20 < 14 then 'ideas' when n % 20 < 18 then 'events'
      else 'subsidy-windows' end as type,
    date_trunc('milliseconds', now() - ($3::bigint - n) * least(interval '1 hour', interval '5 years' / $3::int)) as published,
    floor(${THEMES} * power(${chance(1)}, 3))::int as theme,
    floor(${areas.length} * power(${chance(2)}, 2))::int as area,
    case when ${chance(3)} < 0.7 then floor(${PARTNERS} * power(${chance(4)}, 2))::int end as partner,
    floor(1000 * ${chance(5)})::int as first_text, floor(1000 * ${chance(6)})::int as second_text,
    case when ${chance(7)} < 0.6 then 52.1 + 0.7 * ${chance(8)} end as lat,
    5.8 + 1.2 * ${chance(9)} as lng
  from generate_series($1::bigint, $2::bigint) n
), made as (
  select numbered.*, t.slug as theme_slug, t.title as theme_title, t.parent as theme_parent, a.code, a.name as area_name,
    p.slug as partner_slug, p.name as partner_name, x.text as text_one, y.text as text_two,
    x.words || y.words || to_tsvector('noaber_dutch', type || ' ' || numbered.n) as search,
    case type when 'initiatives' then 'initiatieven' when 'ideas' then 'ideeen' when 'events' then 'agenda'
      else 'subsidies' end || '/bericht-' || numbered.n as path,
    case when type = 'events' then published + interval '30 days' end as starts_at,
    case when type = 'subsidy-windows' then published + interval '14 days' end as opens_at
  from numbered
    join bench_themes t on t.n = theme join bench_areas a on a.n = area
    join bench_texts x on x.n = first_text join bench_texts y on y.n = second_text
    left join bench_partners p on p.n = partner
), clocked as (
  select made.*, starts_at + interval '2 hours' as ends_at, opens_at + interval '60 days' as closes_at,
    case type
      when 'initiatives' then (array['published', 'underway', 'completed', 'stopped'])[1 + n % 4]
      when 'ideas' then (array['published', 'underReview', 'answered', 'realised'])[1 + n % 4]
      when 'events' then case when starts_at + interval '2 hours' <= now() then 'past' else 'published' end
      else case when opens_at + interval '60 days' <= now() then 'closed' when opens_at <= now() then 'open'
        else 'announced' end end as state
  from made
), items as (
  insert into feed_items (urn, type, collection, document_id, state, slug, item, published_at, updated_at, themes, areas,
    partner, starts_at, ends_at, opens_at, closes_at, lat, lng, search)
  select urn, type, type, n::text, state, 'bericht-' || n,
    jsonb_build_object(
      'urn', urn, 'type', type, 'url', '/' || path, 'slug', 'bericht-' || n,
      'title', initcap(split_part(text_one, ' ', 1)) || ' ' || split_part(text_two, ' ', 2) || ' in ' || area_name || ' ' || n,
      'summary', left(text_two, 180), 'html', '<p>' || text_one || '</p><p>' || text_two || '</p>',
      'text', text_one || E'\\n\\n' || text_two, 'language', 'nl', 'state', state,
      'stateLabel', jsonb_build_object('nl', initcap(state), 'en', initcap(state)),
      'published', ${iso('published')}, 'updated', ${iso('published')},
      'image', case when n % 3 = 0 then jsonb_build_object('url', '/media/' || md5(n::text) || '.webp',
        'alt', 'Mensen aan het werk', 'width', 1200, 'height', 800, 'mimeType', 'image/webp', 'bytes', 84000 + n % 9000,
        'credit', null) end,
      'attachments', case when n % 7 = 0 then jsonb_build_array(jsonb_build_object('url', '/media/' || md5(n::text) || '.pdf',
        'title', 'Plan', 'mimeType', 'application/pdf', 'bytes', 240000)) else '[]' end,
      'themes', jsonb_build_array(jsonb_build_object('slug', theme_slug, 'title', theme_title, 'participationLevel', 'coProduce')),
      'areas', jsonb_build_array(jsonb_build_object('code', code, 'name', area_name, 'kind', 'municipality')),
      'partner', case when partner_slug is not null then jsonb_build_object(
        'urn', 'urn:uuid:00000000-0000-4000-9000-' || lpad(to_hex(partner), 12, '0'), 'slug', partner_slug,
        'name', partner_name, 'url', '/partners/' || partner_slug, 'website', 'https://' || partner_slug || '.example',
        'state', 'verified') end,
      'licence', jsonb_build_object('id', 'CC-BY-4.0', 'url', 'https://creativecommons.org/licenses/by/4.0/deed.nl'),
      'attribution', partner_name,
      'location', case when lat is not null then jsonb_build_object('name', 'Dorpshuis ' || area_name,
        'latitude', round(lat::numeric, 6), 'longitude', round(lng::numeric, 6)) end,
      'origin', null
    ) || case type
      when 'initiatives' then jsonb_build_object('initiative', jsonb_build_object('phase', 'execution',
        'targetGroups', jsonb_build_array('ouderen', 'jongeren'),
        'needs', jsonb_build_object('people', 'Twee vrijwilligers', 'space', null, 'money', null),
        'governmentRole', 'facilitate', 'milestones', jsonb_build_array(jsonb_build_object('title', 'Start',
          'due', to_char(published, 'YYYY-MM-DD'), 'done', true)), 'updates', '[]'::jsonb, 'results', null,
        'budgetCents', 100000 * (n % 50), 'soughtCents', null, 'ideaUrn', null, 'stoppedReason', null))
      when 'ideas' then jsonb_build_object('idea', jsonb_build_object('submitterName', null,
        'asks', jsonb_build_array('land', 'money'), 'team', 'Leefbaarheid', 'answerDueAt', null, 'answer', null,
        'referredTo', null, 'progress', null, 'closedReason', null))
      when 'events' then jsonb_build_object('event', jsonb_build_object('kind', 'meeting', 'startsAt', ${iso('starts_at')},
        'endsAt', ${iso('ends_at')}, 'venue', jsonb_build_object('name', 'Dorpshuis', 'address', 'Brink 1, ' || area_name),
        'isOnline', false, 'livestreamUrl', null, 'registrationUrl', 'https://' || 'aanmelden.example/' || n,
        'organiser', partner_name, 'cost', null, 'capacity', 80,
        'accessibility', jsonb_build_object('wheelchair', true, 'hearingLoop', n % 2 = 0, 'interpreter', false),
        'isCancelled', false, 'cancelledReason', null, 'movedFrom', null))
      else jsonb_build_object('subsidyWindow', jsonb_build_object(
        'scheme', jsonb_build_object('title', 'Noaberschapsregeling', 'legalBasisUrl', null),
        'provider', 'Provincie Overijssel', 'opensAt', ${iso('opens_at')}, 'closesAt', ${iso('closes_at')},
        'ceilingCents', 15000000, 'grantedCents', 5000000, 'remainingCents', 10000000, 'amountFromCents', 100000,
        'amountToCents', 500000, 'maximumPercentage', 50, 'allocation', 'firstCome', 'eligibleCosts', 'Materiaal en huur.',
        'criteria', jsonb_build_array('Het plan komt van bewoners.'), 'applicantKinds', jsonb_build_array('vereniging', 'stichting'),
        'decisionWeeks', 8, 'decisionNumber', n::text, 'noticeUrl', null, 'applyUrl', 'https://' || 'aanvragen.example/' || n,
        'closedReason', case when state = 'closed' then 'deadline' end, 'reason', null))
    end,
    published, published,
    case when theme_parent is null then array[theme_slug] else array[theme_slug, theme_parent] end,
    array[code, 'PV23'], partner_slug, starts_at, ends_at, opens_at, closes_at, lat, case when lat is not null then lng end, search
  from clocked
  returning urn, type, slug, themes, areas, partner, published_at
), addresses as (
  insert into feed_addresses (type, slug, urn, is_current, status) select type, slug, urn, true, 'live' from items
)
insert into feed_changes (epoch, urn, type, kind, at, themes, areas, partner)
select noaber_epoch(), urn, type, 'upsert', published_at, themes, areas, partner from items`
