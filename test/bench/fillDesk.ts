import pg from 'pg'
import { importDocument } from '../../src/operations/importDocument'
import { scheduleTransition } from '../../src/operations/scheduleTransition'
import { copyDocuments } from './copyDocuments'
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

/** What there are a hundred thousand of, by their tables. */
const TABLES = ['ideas', 'initiatives', 'events', 'subsidy_windows']

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
const INITIATIVES = [
  ...Array<string>(6).fill('draft'),
  ...Array<string>(2).fill('submitted'),
  ...Array<string>(42).fill('published'),
  ...Array<string>(8).fill('underway'),
  'refused',
  'refused',
]
const EVENTS = [...Array<string>(6).fill('draft'), 'submitted', ...Array<string>(53).fill('published')]
const WINDOWS = ['draft', 'open']
const [THEMES, AREAS, PARTNERS] = [20, 25, 30]

const inDays = (days: number) => new Date(Date.now() + days * 864e5).toISOString()

/**
 * Fills the site with so many ideas as an editor's desk would have them, in all states, of themes, areas and partners, with
 * versions, relations and history; and with as many initiatives, events, subsidy windows, subscribers and links. Some are
 * made as the site makes them; the rest are copies of those.
 */
export const fillDesk = async (bench: Bench, count: number): Promise<Desk> => {
  const { payload, databaseUrl } = bench
  progress('people, partners and some of everything go into the desk')
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
      answerDueAt: inDays(n - 40),
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
  const common = (n: number) => ({
    title: texts[n]?.slice(0, 60),
    summary: texts[n]?.slice(0, 200),
    body: richText(texts[n] ?? ''),
    noImage: true,
    themes: [themes[n % THEMES]],
    areas: [areas[n % AREAS]],
    partner: n % 3 === 0 ? partners[n % PARTNERS] : null,
    contact,
    record: { publicationBasis: 'publicTask' },
  })
  const scheme = Number(
    (
      await payload.create({
        collection: 'subsidy-schemes',
        data: { title: 'Regeling', legalBasis: 'CVDR123456', _status: 'published' } as never,
      })
    ).id,
  )
  await each(60, (n) => bring('initiatives', INITIATIVES[n % INITIATIVES.length] ?? 'published', common(n)))
  await each(60, (n) => {
    const startsAt = inDays(n)
    return bring('events', EVENTS[n % EVENTS.length] ?? 'published', {
      ...common(n),
      startsAt,
      endsAt: startsAt,
      kind: 'meeting',
      venue: { name: 'De Haven', city: 'Zwolle' },
    })
  })
  await each(60, (n) =>
    bring('subsidy-windows', WINDOWS[n % WINDOWS.length] ?? 'open', {
      ...common(n),
      scheme,
      allocation: 'firstCome',
      ceilingCents: 1_000_000,
      criteria: [{ text: 'Voor het hele dorp.' }],
      decision: { number: `PS-${n}`, date: inDays(-300) },
      noticeUrl: 'https://www.officielebekendmakingen.nl/prb-2026-1.html',
      noticeDate: inDays(-299),
      opensAt: inDays(-30),
      closesAt: inDays(n + 1),
    }),
  )
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    for (const table of TABLES) {
      progress(`${count} ${table.replaceAll('_', ' ')} go into the desk`)
      await copyDocuments(client, table, titlesOf(texts, count))
    }
    await fillAround(client, count)
    await client.query('vacuum (analyze)')
    await client.query('checkpoint')
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

/** What is not a document: subscribers, and links of which one in a hundred is broken. */
const fillAround = async (client: pg.Client, count: number): Promise<void> => {
  progress(`${count} subscribers and links`)
  await client.query(
    `insert into hub_subscriptions (callback, callback_host, topic, topic_url, status, verified_at, lease_until, failures)
     select 'https://site-' || n || '.example/hook', 'site-' || n || '.example', '/feeds/ideas.rss', 'https://x.example/feeds/ideas.rss',
       case when n % 10 = 0 then 'active' else 'ended' end, now(), now() + interval '9 days', case when n % 500 = 0 then 3 else 0 end
     from generate_series(1, $1::int) n`,
    [count],
  )
  await client.query(
    `insert into links (url, host, checked_at, next_check_at, status, failures, failing_since, broken_since)
     select 'https://site-' || n % 5000 || '.example/' || n, 'site-' || n % 5000 || '.example', now(), now() + interval '5 days',
       case when n % 100 = 0 then 404 else 200 end, case when n % 100 = 0 then 3 else 0 end,
       case when n % 100 = 0 then now() - interval '3 days' end, case when n % 100 = 0 then now() - interval '1 day' end
     from generate_series(1, $1::int) n`,
    [count],
  )
  await client.query(
    `insert into link_uses (urn, url) select f.urn, l.url
     from (select urn, row_number() over (order by urn) as n from feed_items) f
     join (select url, row_number() over (order by url) as n from links) l using (n)`,
  )
}
