import type pg from 'pg'

type Connection = Pick<pg.ClientBase, 'query'>

/**
 * Fills Payload's own tables with the initiatives that stand in `feed_items` already, so that its REST list answers
 * with the same documents: themes, areas and partners, the texts, and the relations. Only what that list reads; no
 * versions. The date that it sorts by gets an index, which is more than Payload makes by itself.
 */
export const fillDocuments = async (connection: Connection): Promise<void> => {
  for (const statement of STATEMENTS) await connection.query(statement)
}

const STATEMENTS = [
  // What refers to what is right by itself here; looking it up for a million rows takes minutes.
  'set session_replication_role = replica',
  'set synchronous_commit = off',
  `insert into areas (name, code, kind, slug)
   select title, code, (case code when 'PV23' then 'province' else 'municipality' end)::enum_areas_kind, lower(code)
   from feed_vocabulary where kind = 'area'`,
  `insert into themes (title, slug, urn, summary, state, _status, published_at)
   select title, code, 'urn:uuid:' || gen_random_uuid(), title, 'published', 'published', now()
   from feed_vocabulary where kind = 'theme'`,
  `insert into partners (title, slug, urn, summary, state, _status, published_at)
   select title, code, 'urn:uuid:' || gen_random_uuid(), title, 'verified', 'published', now()
   from feed_vocabulary where kind = 'partner'`,
  `insert into initiatives (title, summary, body, no_image, urn, slug, state, _status, published_at, public_updated_at,
     created_at, updated_at, partner_id, location_name, location_latitude, location_longitude)
   select item->>'title', item->>'summary', jsonb_build_object('root', jsonb_build_object('type', 'root', 'version', 1,
       'format', '', 'indent', 0, 'direction', 'ltr', 'children', jsonb_build_array(jsonb_build_object('type', 'paragraph',
       'version', 1, 'format', '', 'indent', 0, 'direction', 'ltr', 'textFormat', 0, 'children', jsonb_build_array(
       jsonb_build_object('type', 'text', 'version', 1, 'text', item->>'text', 'mode', 'normal', 'style', '', 'detail', 0,
         'format', 0)))))),
     true, i.urn, i.slug, i.state::enum_initiatives_state, 'published', i.published_at, i.updated_at, i.published_at,
     i.updated_at, p.id, item->'location'->>'name', lat, lng
   from feed_items i left join partners p on p.slug = i.partner where i.type = 'initiatives'`,
  `insert into initiatives_rels ("order", parent_id, path, themes_id)
   select 1, d.id, 'themes', t.id from initiatives d join feed_items i on i.urn = d.urn
   join themes t on t.slug = i.item->'themes'->0->>'slug'`,
  `insert into initiatives_rels ("order", parent_id, path, areas_id)
   select 1, d.id, 'areas', a.id from initiatives d join feed_items i on i.urn = d.urn
   join areas a on a.code = i.item->'areas'->0->>'code'`,
  'reset session_replication_role',
  'create index on initiatives (published_at)',
  'vacuum (analyze) initiatives, initiatives_rels, themes, areas, partners',
]
