import type pg from 'pg'

/** Minutes between one copy and the next: a hundred thousand of them lie in five years. */
const APART = 26

/** Columns of a document that hold a moment of its own, which is another one for each copy. */
const MOMENTS = [
  'created_at',
  'updated_at',
  'published_at',
  'state_changed_at',
  'answer_due_at',
  'starts_at',
  'ends_at',
  'opens_at',
  'closes_at',
  'announced_at',
]

/**
 * Copies the documents of a collection table by table, until there are so many more: with their versions, what belongs to
 * them, their history and what is public of them. Each has a title, an address and dates of its own.
 *
 * @param table - of the collection: `subsidy_windows`; its slug is the same with hyphens
 * @param titles - one for each copy
 */
export const copyDocuments = async (
  client: pg.Client,
  table: string,
  titles: readonly string[],
): Promise<void> => {
  const collection = table.replaceAll('_', '-')
  // What refers to what is right by itself here; looking it up for a hundred thousand rows takes minutes.
  await client.query('set session_replication_role = replica')
  await client.query('set synchronous_commit = off')
  await mapCopies(client, table, titles)
  const columns = await columnsOf(client, table)
  const earlier = (column: string) => `t.${column} - make_interval(mins => c.n * ${APART})`
  const moments = MOMENTS.filter((column) => columns.includes(column))
  await copy(client, table, 'join copies c on c.original = t.id join titles on titles.n = c.n', {
    id: 'c.id',
    title: 'titles.title',
    urn: `'urn:uuid:' || gen_random_uuid()`,
    slug: `t.slug || '-' || c.n`,
    scheduled_transition: 'null',
    scheduled_at: 'null',
    ...Object.fromEntries(moments.map((column) => [column, earlier(column)])),
  })
  await copy(
    client,
    `_${table}_v`,
    `join version_copies v on v.original = t.id join copies c on c.id = v.parent join ${table} d on d.id = c.id`,
    {
      id: 'v.id',
      parent_id: 'c.id',
      created_at: earlier('created_at'),
      updated_at: earlier('updated_at'),
      version_scheduled_transition: 'null',
      version_scheduled_at: 'null',
      ...Object.fromEntries(
        ['title', 'urn', 'slug', ...moments].map((column) => [`version_${column}`, `d.${column}`]),
      ),
    },
  )
  for (const name of await partsOf(client, table)) {
    const parent = await parentColumn(client, name)
    if (!parent) continue
    const map = name.startsWith('_') ? 'version_copies' : 'copies'
    const belongs = `join ${map} c on c.original = t.${parent}`
    // Rows of a list in a document have an id of text that Payload makes up; those of its versions count.
    if (await hasDefault(client, name, 'id')) await copy(client, name, belongs, { [parent]: 'c.id' }, ['id'])
    else await copy(client, name, belongs, { [parent]: 'c.id', id: 'gen_random_uuid()::text' })
  }
  const ofOriginal = `t.collection = '${collection}' and t.document_id = c.original::text`
  const history = { document_id: 'c.id::text', at: earlier('at') }
  await copy(client, 'transitions', `join copies c on ${ofOriginal}`, history, ['id'])
  await copy(client, 'feed_items', `join copies c on ${ofOriginal} join ${table} d on d.id = c.id`, {
    urn: 'd.urn',
    document_id: 'c.id::text',
    slug: 'd.slug',
    published_at: earlier('published_at'),
    updated_at: earlier('updated_at'),
  })
  await client.query('reset session_replication_role')
}

/** Which document and which version is a copy of which. */
const mapCopies = async (client: pg.Client, table: string, titles: readonly string[]): Promise<void> => {
  await client.query('drop table if exists copies, version_copies, titles')
  await client.query(
    `create temporary table copies as
    select 1000000 + n as id, originals.id as original, n
    from generate_series(1, $1::int) n
    join (select id, row_number() over (order by id) - 1 as place, count(*) over () as number from ${table}) originals
      on originals.place = n % originals.number`,
    [titles.length],
  )
  await client.query('create index on copies (original)')
  await client.query(`create temporary table version_copies as
    select 1000000 + row_number() over (order by c.id, v.id) as id, v.id as original, c.id as parent
    from copies c join _${table}_v v on v.parent_id = c.original`)
  await client.query('create index on version_copies (original)')
  await client.query('analyze copies; analyze version_copies')
  await client.query(
    'create temporary table titles as select * from unnest($1::text[]) with ordinality as t (title, n)',
    [titles],
  )
  await client.query('create index on titles (n)')
}

/** The tables with what belongs to a document or a version. */
const partsOf = async (client: pg.Client, table: string): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_name ~ ('^(' || $1 || '|_' || $1 || '_v)_') and table_name <> '_' || $1 || '_v' order by 1`,
    [table],
  )
  return rows.map(({ name }) => name)
}

/** By what the rows of a table belong to a row of another. */
const parentColumn = async (client: pg.Client, table: string): Promise<string | undefined> =>
  (await columnsOf(client, table)).find((column) => column === '_parent_id' || column === 'parent_id')

const columnsOf = async (client: pg.Client, table: string): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_name = $1 and table_schema = 'public' and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  )
  return rows.map(({ name }) => name)
}

const hasDefault = async (client: pg.Client, table: string, column: string): Promise<boolean> => {
  const { rowCount } = await client.query(
    `select 1 from information_schema.columns
     where table_schema = 'public' and table_name = $1 and column_name = $2 and column_default is not null`,
    [table, column],
  )
  return rowCount === 1
}

/** Writes rows of a table once more, with other values in some columns; what is left out gets its default. */
const copy = async (
  client: pg.Client,
  table: string,
  join: string,
  values: Record<string, string>,
  leftOut: readonly string[] = [],
): Promise<void> => {
  const columns = (await columnsOf(client, table)).filter((name) => !leftOut.includes(name))
  await client.query(
    `insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
     select ${columns.map((name) => values[name] ?? `t."${name}"`).join(', ')} from "${table}" t ${join}`,
  )
}
