import pg from 'pg'
import { importDocument } from '../../src/operations/importDocument'
import { scheduleTransition } from '../../src/operations/scheduleTransition'
import { makeTexts } from './makeTexts'
import { EDITOR } from './measurePublishing'
import { BENCH_ACTOR, type Bench } from './openBench'
import { progress } from './settings'

/** Who works at the desk, and what there is to filter by. */
export interface Desk {
  users: Record<'editor' | 'assessor' | 'partner', number>
  theme: number
  area: number
  partner: number
  /** One of the ideas. */
  idea: number
}

const PASSWORD = 'een-lang-wachtwoord-1'

/** The states in which ideas are, as often as they would be after some years. */
const STATES = [
  ...Array<string>(3).fill('draft'),
  ...Array<string>(2).fill('submitted'),
  ...Array<string>(2).fill('needsInfo'),
  ...Array<string>(6).fill('refused'),
  ...Array<string>(12).fill('published'),
  ...Array<string>(10).fill('underReview'),
  ...Array<string>(2).fill('answerReady'),
  ...Array<string>(20).fill('answered'),
  ...Array<string>(3).fill('withdrawn'),
]
const [THEMES, AREAS, PARTNERS] = [20, 25, 30]

/**
 * Fills the site with so many ideas as an editor's desk would have them: in all states, of themes, areas and partners,
 * with versions, relations and history. Some are made as the site makes them; the rest are copies of those with a
 * title, addresses and dates of their own, table by table.
 */
export const fillDesk = async (bench: Bench, count: number): Promise<Desk> => {
  const { payload, databaseUrl } = bench
  progress(`${count} ideas go into the desk`)
  const bring = async (collection: string, state: string, data: Record<string, unknown>) =>
    (await importDocument({ payload, actor: BENCH_ACTOR, collection, state, data })).id
  const themes = await each(THEMES, (n) =>
    bring('themes', 'published', { title: `Thema ${n}`, summary: 'Een thema.', noImage: true }),
  )
  const areas = await each(AREAS, async (n) => {
    const data = { code: `GM${2000 + n}`, name: `Gemeente ${n}`, kind: 'municipality' } as const
    return Number((await payload.create({ collection: 'areas', data })).id)
  })
  const partners = await each(PARTNERS, (n) =>
    bring('partners', 'verified', {
      title: `Partner ${n}`,
      summary: 'Doet mee.',
      noImage: true,
      kind: 'foundation',
    }),
  )
  const userOf = async (role: string, partner?: number) => {
    const data = { email: `${role}@example.org`, password: PASSWORD, name: role, role, partner }
    return Number((await payload.create({ collection: 'users', data: data as never })).id)
  }
  const users = {
    editor: await userOf('editor'),
    assessor: await userOf('assessor'),
    partner: await userOf('partner', partners[0]),
  }
  const contact = (await payload.create({ collection: 'contacts', data: { name: 'Voorbeeld' } })).id
  const texts = makeTexts()
  const originals = await each(STATES.length * 2, (n) => {
    const state = STATES[n % STATES.length] ?? 'published'
    return bring('ideas', state, {
      title: texts[n]?.slice(0, 60),
      summary: texts[n]?.slice(0, 200),
      body: richText(texts[n] ?? ''),
      noImage: true,
      submitter: contact,
      termsAccepted: true,
      themes: [themes[n % THEMES]],
      areas: [areas[n % AREAS]],
      partner: n % 3 === 0 ? partners[n % PARTNERS] : null,
      handler: ['underReview', 'answerReady', 'answered'].includes(state) ? users.assessor : null,
      answerDueAt: new Date(Date.now() + (n - 40) * 864e5).toISOString(),
      ...(['answerReady', 'answered'].includes(state)
        ? { answer: { outcome: 'adopted', text: 'Ja, dat doen we.' } }
        : {}),
      record: { publicationBasis: 'publicTask' },
    })
  })
  const [idea = 0] = originals
  const at = new Date(Date.now() + 864e5).toISOString()
  const planned = originals[STATES.indexOf('submitted')] ?? idea
  await scheduleTransition({
    payload,
    actor: { ...EDITOR, id: users.editor },
    collection: 'ideas',
    id: planned,
    transition: 'publish',
    at,
  })
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await multiply(client, titlesOf(texts, count))
  } finally {
    await client.end()
  }
  return { users, theme: themes[0] ?? 0, area: areas[0] ?? 0, partner: partners[0] ?? 0, idea }
}

/** A paragraph as the editor of the panel keeps it. */
const richText = (text: string) => {
  const common = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const words = { type: 'text', version: 1, text, mode: 'normal', style: '', detail: 0, format: 0 }
  return {
    root: {
      type: 'root',
      ...common,
      children: [{ type: 'paragraph', ...common, textFormat: 0, children: [words] }],
    },
  }
}

const each = async <T>(count: number, make: (number: number) => Promise<T>): Promise<T[]> => {
  const made: T[] = []
  for (let number = 0; number < count; number++) made.push(await make(number))
  return made
}

/** Six words that stand beside each other in one of the texts, with a number. */
const titlesOf = (texts: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, n) => {
    const words = (texts[n % texts.length] ?? '').split(' ')
    const from = Math.floor(n / texts.length) % Math.max(1, words.length - 6)
    return `${words.slice(from, from + 6).join(' ')} ${n}`
  })

/** Copies the ideas until there are so many, with what belongs to them. */
const multiply = async (client: pg.Client, titles: readonly string[]): Promise<void> => {
  const { rows: tables } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_name ~ '^_?ideas(_v)?(_|$)' order by 1`,
  )
  // What refers to what is right by itself here; looking it up for a hundred thousand rows takes minutes.
  await client.query('set session_replication_role = replica')
  await client.query('set synchronous_commit = off')
  await client.query(
    `create temporary table copies as
    select 1000000 + n as id, originals.id as original, n
    from generate_series(1, $1::int) n
    join (select id, row_number() over (order by id) - 1 as place, count(*) over () as number from ideas) originals
      on originals.place = n % originals.number`,
    [titles.length],
  )
  await client.query('create index on copies (original)')
  await client.query(`create temporary table version_copies as
    select 1000000 + row_number() over (order by c.id, v.id) as id, v.id as original, c.id as parent
    from copies c join _ideas_v v on v.parent_id = c.original`)
  await client.query('create index on version_copies (original)')
  await client.query('analyze copies; analyze version_copies')
  await client.query(
    'create temporary table titles as select * from unnest($1::text[]) with ordinality as t (title, n)',
    [titles],
  )
  await client.query('create index on titles (n)')
  const earlier = (column: string) => `t.${column} - make_interval(mins => c.n)`
  await copy(client, 'ideas', 'join copies c on c.original = t.id join titles on titles.n = c.n', {
    id: 'c.id',
    title: 'titles.title',
    urn: `'urn:uuid:' || gen_random_uuid()`,
    slug: `t.slug || '-' || c.n`,
    created_at: earlier('created_at'),
    updated_at: earlier('updated_at'),
    published_at: earlier('published_at'),
    state_changed_at: earlier('state_changed_at'),
    scheduled_transition: 'null',
    scheduled_at: 'null',
  })
  await copy(
    client,
    '_ideas_v',
    'join version_copies v on v.original = t.id join copies c on c.id = v.parent join ideas d on d.id = c.id',
    {
      id: 'v.id',
      parent_id: 'c.id',
      version_title: 'd.title',
      version_urn: 'd.urn',
      version_slug: 'd.slug',
      created_at: earlier('created_at'),
      updated_at: earlier('updated_at'),
      version_created_at: 'd.created_at',
      version_updated_at: 'd.updated_at',
      version_published_at: 'd.published_at',
      version_state_changed_at: 'd.state_changed_at',
      version_scheduled_transition: 'null',
      version_scheduled_at: 'null',
    },
  )
  for (const { name } of tables) {
    if (name === 'ideas' || name === '_ideas_v') continue
    const isVersion = name.startsWith('_ideas_v')
    const parent = await parentColumn(client, name)
    if (!parent) continue
    const [map, id] = isVersion ? ['version_copies', 'c.id'] : ['copies', 'c.id']
    await copy(client, name, `join ${map} c on c.original = t.${parent}`, { [parent]: id }, ['id'])
  }
  await copy(
    client,
    'transitions',
    `join copies c on t.collection = 'ideas' and t.document_id = c.original::text`,
    { document_id: 'c.id::text', at: earlier('at') },
    ['id'],
  )
  await client.query('reset session_replication_role')
  await client.query('vacuum (analyze)')
  await client.query('checkpoint')
}

/** By what the rows of a table belong to a row of another. */
const parentColumn = async (client: pg.Client, table: string): Promise<string | undefined> => {
  const { rows } = await client.query<{ column_name: string }>(
    `select column_name from information_schema.columns
     where table_name = $1 and column_name in ('_parent_id', 'parent_id')`,
    [table],
  )
  return rows[0]?.column_name
}

/** Writes rows of a table once more, with other values in some columns; what is left out gets its default. */
const copy = async (
  client: pg.Client,
  table: string,
  join: string,
  values: Record<string, string>,
  leftOut: readonly string[] = [],
): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_name = $1 and table_schema = 'public' and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  )
  const columns = rows.map(({ name }) => name).filter((name) => !leftOut.includes(name))
  await client.query(
    `insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
     select ${columns.map((name) => values[name] ?? `t."${name}"`).join(', ')} from "${table}" t ${join}`,
  )
}
