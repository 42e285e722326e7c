import type { CollectionConfig, Config } from 'payload'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { describe, expect, it } from 'vitest'
import { collections } from '../../collections'
import { participation, type ParticipationOptions } from '.'

const db = postgresAdapter({ pool: {} })
const host = (more: Partial<Config> = {}): Config => ({ secret: 'geheim', db, ...more })
const build = async (options?: ParticipationOptions, config = host()): Promise<Config> =>
  participation(options)(config)
const found = (config: Config, slug: string): CollectionConfig => {
  const collection = config.collections?.find((one) => one.slug === slug)
  if (!collection) throw new Error(`no ${slug}`)
  return collection
}
const wrong = (options: object): ParticipationOptions => options

describe('participation()', () => {
  it('adds every collection after those of the site', async () => {
    const config = await build({}, host({ collections: [{ slug: 'posts', fields: [] }] }))
    expect(config.collections?.map(({ slug }) => slug)).toEqual(['posts', ...Object.keys(collections)])
  })

  it('changes fields, labels and then the whole collection', async () => {
    const config = await build({
      fields: { ideas: ({ defaultFields }) => [...defaultFields, { name: 'village', type: 'text' }] },
      labels: { ideas: { plural: { nl: 'Plannen', en: 'Plans' } } },
      collectionOverrides: {
        ideas: ({ defaultCollection }) => ({ ...defaultCollection, defaultSort: 'title' }),
      },
    })
    const ideas = found(config, 'ideas')
    expect(ideas.fields).toContainEqual({ name: 'village', type: 'text' })
    expect(ideas.labels).toEqual({ ...collections.ideas.labels, plural: { nl: 'Plannen', en: 'Plans' } })
    expect(ideas.defaultSort).toBe('title')
  })

  it('leaves the collections as they are for the next site', async () => {
    await build({ fields: { ideas: ({ defaultFields }) => defaultFields.splice(0) && [] } })
    expect(found(await build(), 'ideas').fields.length).toBeGreaterThan(0)
  })

  it('takes its own users for the admin panel only when the site has none', async () => {
    expect((await build()).admin?.user).toBe('users')
    expect((await build({}, host({ admin: { user: 'staff' } }))).admin?.user).toBe('staff')
  })

  it('lets the texts of the site win', async () => {
    const translations = { nl: { noaber: { state: 'Stand' }, other: { a: 'b' } } }
    const config = await build({}, host({ i18n: { translations } }))
    expect(config.i18n?.translations).toMatchObject(translations)
    expect(config.i18n?.translations).toMatchObject({ en: { noaber: { state: 'State' } } })
  })

  it('keeps the schema when it is disabled, and lets nobody in', async () => {
    const config = await build({ disabled: true })
    expect(config.collections?.map(({ slug }) => slug)).toEqual(Object.keys(collections))
    const ideas = found(config, 'ideas')
    expect(ideas.fields).toBe(collections.ideas.fields)
    expect(ideas.hooks).toEqual({})
    expect(await ideas.access?.read?.({ req: {} } as never)).toBe(false)
  })

  it('lets lists be saved, with what the site says of it; switched off it keeps the tables and lets nobody in', async () => {
    const labels = { singular: 'Selectie' }
    const theirs = { access: { read: () => false }, constraints: {}, labels }
    const { queryPresets } = await build({}, host({ queryPresets: theirs }))
    expect(queryPresets?.labels?.singular).toBe('Selectie')
    const args = { req: { payload: { config: { admin: { user: 'staff' } } }, user: { collection: 'staff' } } }
    expect(await queryPresets?.access.read?.(args as never)).toBe(false)
    expect(await queryPresets?.access.create?.(args as never)).toBe(true)

    const disabled = await build({ disabled: true })
    expect(found(disabled, 'ideas').enableQueryPresets).toBe(true)
    expect(await disabled.queryPresets?.access.read?.(args as never)).toBe(false)
    const posts = { slug: 'posts', fields: [], enableQueryPresets: true }
    const besides = await build({ disabled: true }, host({ collections: [posts], queryPresets: theirs }))
    expect(besides.queryPresets).toBe(theirs)
  })

  it.each([
    [
      wrong({ collectionOverrides: { plans: () => ({}) } }),
      host(),
      /collectionOverrides\.plans: unknown collection/,
    ],
    [wrong({ fields: { ideas: [] } }), host(), /fields\.ideas: must be a function/],
    [wrong({ labels: { idea: {} } }), host(), /labels\.idea: unknown collection/],
    [wrong({ enabled: true }), host(), /enabled: unknown option/],
    [{}, host({ collections: [{ slug: 'media', fields: [] }] }), /already has a collection 'media'/],
    [{}, host({ db: { ...db, name: 'mongoose' } as never }), /postgresAdapter/],
  ])('refuses %o with a message that names the option', async (options, config, message) => {
    await expect(build(options, config)).rejects.toThrow(message)
  })
})
