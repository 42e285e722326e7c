import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { erasePerson, exportPerson, lookUpPerson } from '../../../src/operations/persons/handlePerson'
import { countForgettable, forgetPersons } from '../../../src/operations/persons/forgetPersons'
import { readPersonLog } from '../../../src/operations/persons/logPerson'
import { historyOf, itemOf, query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { step } from '../publishing/site'
import { requestAs } from '../requestAs'
import { rest, type Credentials } from '../rest'
import { bringFor, leavesNoTrace } from './resident'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

describe('the desk, for somebody who asks', () => {
  it('finds all that stands under an address, however it is written, and hands it over', async () => {
    const first = await bringFor(world, 'eerste', 'samen@bewoner.example')
    const second = await bringFor(world, 'tweede', 'Samen@Bewoner.example')
    await query(
      payload,
      sql`insert into followers (email, theme_id, language, confirmed_at) values ('samen@bewoner.example', ${world.theme}, 'nl', now())`,
    )
    const admin = await requestAs(payload, world.users.admin)
    expect(await lookUpPerson(admin, ' SAMEN@bewoner.example ')).toEqual({
      accounts: 0,
      contacts: 2,
      followers: 1,
      invitations: 0,
      letters: 2,
      erased: 2,
      kept: 0,
    })
    const data = await exportPerson(admin, 'samen@bewoner.example')
    expect(data).toMatchObject({
      ingestuurd: [{ titel: first.title }, { titel: second.title }],
      volgt: [{ wat: 'Natuur' }],
      gegevens: [{ aantekeningen: 'Wat wij van deze indiener vinden' }, {}],
    })
    await step(world, 'ideas', first.id, 'publish', { data: { summary: 'Bankjes.' } })
    expect(await erasePerson(admin, 'samen@bewoner.example')).toMatchObject({
      contacts: 2,
      erased: 1,
      kept: 1,
    })
    for (const one of [first, second]) await leavesNoTrace(payload, one)
    expect((await itemOf(payload, 'ideas', first.id))?.title).toBe(first.title)
    expect(await lookUpPerson(admin, 'samen@bewoner.example')).toBeNull()
    expect((await readPersonLog(admin)).slice(0, 2)).toMatchObject([
      { action: 'erase', actorKind: 'user', actorName: 'admin', counts: { contacts: 2, kept: 1 } },
      { action: 'export', actorKind: 'user' },
    ])
  })

  it('keeps what belongs to a record, without the person', async () => {
    const idea = await bringFor(world, 'dossier')
    await query(payload, sql`update ideas set record_case_number = 'Z-1' where id = ${idea.id}`)
    await erasePerson(await requestAs(payload, world.users.admin), idea.email)
    expect(await query(payload, sql`select 1 from ideas where id = ${idea.id}`)).toHaveLength(1)
    await leavesNoTrace(payload, idea)
  })

  it.each(['editor', 'assessor', 'partner', null] as const)('refuses %s', async (role) => {
    const req = await requestAs(payload, role && world.users[role])
    for (const ask of [lookUpPerson, exportPerson, erasePerson])
      await expect(ask(req, 'samen@bewoner.example')).rejects.toMatchObject({ status: 403 })
  })

  it('answers in the panel as the operations do, to admins alone', async () => {
    const idea = await bringFor(world, 'paneel')
    const ask = (name: string, as: Credentials, email = idea.email) =>
      rest(payload, 'POST', `/api/persons/${name}`, { as, body: { email } })
    const { admin, editor, key, nobody } = world.as
    for (const name of ['look-up', 'export', 'erase'])
      for (const as of [editor, key, nobody]) expect((await ask(name, as)).status).toBe(403)
    expect((await ask('look-up', admin)).body).toMatchObject({ found: { contacts: 1, erased: 1 } })
    expect((await ask('look-up', admin, 'niemand@bewoner.example')).body).toEqual({ found: null })
    expect((await ask('erase', admin, 'niemand@bewoner.example')).status).toBe(404)
    expect((await ask('export', admin)).body).toMatchObject({ emailadres: idea.email })
    expect((await ask('erase', admin)).body).toMatchObject({ erased: { contacts: 1 } })
    await leavesNoTrace(payload, idea)
  })

  it('leaves accounts alone, and says that there is one', async () => {
    const admin = await requestAs(payload, world.users.admin)
    expect(await lookUpPerson(admin, 'editor@example.org')).toMatchObject({ accounts: 1, contacts: 0 })
    const data = await exportPerson(admin, 'editor@example.org')
    expect(data).toMatchObject({ accounts: [{ rol: 'editor' }] })
    expect(JSON.stringify(data)).not.toMatch(/hash|salt|session/i)
    await erasePerson(admin, 'editor@example.org')
    expect(await query(payload, sql`select 1 from users where email = 'editor@example.org'`)).toHaveLength(1)
  })

  it('changes nothing when something goes wrong halfway', async () => {
    const idea = await bringFor(world, 'halverwege')
    await query(
      payload,
      sql.raw(`create function refuse_erasing() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
        create trigger refuse_erasing before insert on person_log for each row execute function refuse_erasing()`),
    )
    await expect(erasePerson(await requestAs(payload, world.users.admin), idea.email)).rejects.toThrow()
    await query(payload, sql.raw('drop trigger refuse_erasing on person_log; drop function refuse_erasing()'))
    expect(await query(payload, sql`select 1 from ideas where submitter_id = ${idea.contact}`)).toHaveLength(
      1,
    )
  })
})

describe('the night', () => {
  const age = (id: number, days: number) =>
    query(
      payload,
      sql`with c as (update contacts set updated_at = now() - make_interval(days => ${days})
            where id = (select submitter_id from ideas where id = ${id}))
          update ideas set state_changed_at = now() - make_interval(days => ${days}) where id = ${id}`,
    )

  it('forgets who brought something a year after it came to rest, and changes nothing that is public', async () => {
    const closed = await bringFor(world, 'gesloten')
    await step(world, 'ideas', closed.id, 'publish', { data: { summary: 'Bankjes.' } })
    await step(world, 'ideas', closed.id, 'close', { reason: 'De bankjes staan er al.' })
    const busy = await bringFor(world, 'lopend')
    await step(world, 'ideas', busy.id, 'publish', { data: { summary: 'Bankjes.' } })
    const young = await bringFor(world, 'jong')
    await step(world, 'ideas', young.id, 'refuse', {
      reason: 'Dit kan niet.',
      data: { refusalGround: 'unclear' },
    })
    await age(closed.id, 366)
    await age(busy.id, 366)
    await age(young.id, 364)
    const before = await itemOf(payload, 'ideas', closed.id)
    const req = await createLocalReq({}, payload)
    expect(await countForgettable(req)).toMatchObject({ contacts: 1 })
    expect(await forgetPersons(payload)).toMatchObject({ contacts: 1 })
    expect(await itemOf(payload, 'ideas', closed.id)).toEqual(before)
    expect((await historyOf(payload, 'ideas', closed.id)).at(-1)).toBe('submitterForgotten')
    const left = await query<{ id: number }>(
      payload,
      sql`select id from contacts where id in (${closed.contact}, ${busy.contact}, ${young.contact}) order by id`,
    )
    expect(left.map(({ id }) => id)).toEqual([busy.contact, young.contact])
    expect(await forgetPersons(payload)).toMatchObject({ contacts: 0 })
  })

  it('keeps the contact of a partner, and one that something still needs', async () => {
    const kept = await payload.create({
      collection: 'contacts',
      data: { name: 'Contact van partner', partner: world.partner } as never,
    })
    const needed = await payload.create({
      collection: 'contacts',
      data: { name: 'Beheerder van een site' } as never,
    })
    await query(payload, sql`update partners set contact_id = ${needed.id} where id = ${world.partner}`)
    await query(
      payload,
      sql`update contacts set updated_at = now() - interval '5 years' where id in (${kept.id}, ${needed.id})`,
    )
    await forgetPersons(payload)
    expect(
      await query(payload, sql`select 1 from contacts where id in (${kept.id}, ${needed.id})`),
    ).toHaveLength(2)
  })

  it('forgets letters after their term, and none that says what was told already', async () => {
    const idea = await bringFor(world, 'brief')
    await query(
      payload,
      sql`update mail_outbox set sent_at = now() - interval '91 days' where contact_id = ${idea.contact}`,
    )
    await query(
      payload,
      sql`insert into mail_outbox (key, kind, collection, document_id, sent_at)
          values ('followNews:1:opened follower:1', 'followNews', 'followers', '1', now() - interval '2 years')`,
    )
    expect(await forgetPersons(payload)).toMatchObject({ letters: 1 })
    expect(await query(payload, sql`select 1 from mail_outbox where contact_id = ${idea.contact}`)).toEqual(
      [],
    )
    expect(await query(payload, sql`select 1 from mail_outbox where kind = 'followNews'`)).toHaveLength(1)
  })
})
