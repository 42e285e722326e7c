import { describe, expect, it } from 'vitest'
import { guessMapping } from './guessMapping'
import { readMapping } from './FileMapping'
import type { ImportKind } from './ImportField'
import { rowPreparer } from './rowPreparer'

const vocabulary = {
  themes: [
    { id: 1, title: 'Natuur', slug: 'natuur' },
    { id: 2, title: 'Zorg, welzijn en sport', slug: 'zorg-en-sport' },
  ],
  areas: [
    { id: 10, name: 'Ommen', code: 'BU1', kind: 'village' },
    { id: 11, name: 'Ommen', code: 'GM0175', kind: 'municipality' },
    { id: 12, name: 'Zwolle', code: 'GM0193', kind: 'municipality' },
  ],
}

const prepare = (kind: ImportKind, cells: Record<string, string>, fixed: Record<string, string> = {}) =>
  rowPreparer({
    kind,
    vocabulary,
    language: 'nl',
    mapping: { ...guessMapping(kind, Object.keys(cells)), fixed },
  })({ cells })

describe('columns', () => {
  it('are guessed by how people call them, in Dutch and English', () => {
    const columns = [
      'Nr.',
      'Naam',
      'Omschrijving',
      'Datum',
      'Begintijd',
      'E-mailadres',
      'Thema’s',
      'Gemeente',
      'Link',
      'Kleur',
    ]
    expect(guessMapping('events', columns).columns).toEqual({
      id: 'Nr.',
      title: 'Naam',
      body: 'Omschrijving',
      startsAt: 'Datum',
      startTime: 'Begintijd',
      contactEmail: 'E-mailadres',
      themes: 'Thema’s',
      areas: 'Gemeente',
      url: 'Link',
    })
    expect(guessMapping('ideas', ['title', 'description', 'tags', 'deletedAt']).columns).toEqual({
      title: 'title',
      body: 'description',
      themes: 'tags',
      deletedAt: 'deletedAt',
    })
  })

  it('that are not there, and fields of another kind, are left out of a mapping from outside', () => {
    const given = {
      columns: { title: 'a', body: 'weg', startsAt: 'a', __proto__: 'a' },
      fixed: { title: 'x', licence: 'CC0' },
    }
    expect(readMapping(given, 'ideas', ['a'])).toEqual({ columns: { title: 'a' }, fixed: { licence: 'CC0' } })
    expect(readMapping('onzin', 'ideas', ['a'])).toEqual({ columns: {}, fixed: {} })
  })
})

describe('a row', () => {
  it('names themes and areas by title, slug, name or code', () => {
    const { data, problems } = prepare('ideas', {
      thema: 'zorg, welzijn en sport; NATUUR',
      gemeente: 'Gemeente Ommen, gm0193',
    })
    expect(problems).toEqual(expect.not.arrayContaining([expect.objectContaining({ field: 'themes' })]))
    expect(data).toMatchObject({ themes: [2, 1], areas: [11, 12], channel: 'import', noImage: true })
    expect(prepare('ideas', { gemeente: '193' }).data.areas).toEqual([12])
  })

  it('takes the fixed theme where its own is not known here, and says so where there is none', () => {
    expect(prepare('ideas', { thema: 'Groen' }, { themes: 'natuur' }).data.themes).toEqual([1])
    expect(prepare('ideas', { thema: 'Groen' }).problems).toMatchObject([
      { field: 'themes' },
      { field: null },
    ])
    expect(prepare('ideas', { gemeente: 'Atlantis' }, { areas: 'Zwolle' }).problems[0]).toMatchObject({
      field: 'areas',
    })
  })

  it.each([
    [{ datum: '1-12-2026 19:30' }, '2026-12-01T18:30:00.000Z', undefined],
    [
      { datum: '2026-07-01', tijd: '20.00 uur', eindtijd: '22u' },
      '2026-07-01T18:00:00.000Z',
      '2026-07-01T20:00:00.000Z',
    ],
    [{ datum: '31.12.2026', tijd: '' }, '2026-12-30T23:00:00.000Z', undefined],
    [
      { start: '2026-07-01 10:00', einde: '2026-07-02 12:00' },
      '2026-07-01T08:00:00.000Z',
      '2026-07-02T10:00:00.000Z',
    ],
  ])('has its moments in Dutch time: %o', (cells, startsAt, endsAt) => {
    const { data } = prepare('events', { titel: 'Markt', ...(cells as Record<string, string>) })
    expect([data.startsAt, data.endsAt]).toEqual([startsAt, endsAt])
  })

  it.each([
    ['events', { titel: 'a', datum: 'morgen' }, 'startsAt'],
    ['events', { titel: 'a', datum: '1-1-2027', tijd: 'avond' }, 'startsAt'],
    ['events', { titel: 'a', soort: 'feest' }, 'kind'],
    ['ideas', { titel: 'a', email: 'els' }, 'contactEmail'],
    ['ideas', { titel: 'a\u0000' }, 'title'],
    ['ideas', { titel: 'a', id: '' }, 'id'],
    ['ideas', { titel: 'a', id: 'x'.repeat(256) }, 'id'],
    ['ideas', { titel: '' }, null],
  ] as const)('of %s that cannot be read says where: %o', (kind, cells, field) => {
    expect(prepare(kind, cells).problems).toMatchObject([{ field }])
  })

  it('is known by its id, else by its address, else by its title and day', () => {
    const id = (cells: Record<string, string>) => prepare('events', cells).sourceId
    expect(id({ id: '7', titel: 'a', url: 'https://a.nl' })).toBe('7')
    expect(id({ titel: 'a', url: 'https://a.nl' })).toBe(id({ titel: 'b', url: 'https://a.nl' }))
    expect(id({ titel: 'a', datum: '1-1-2027' })).not.toBe(id({ titel: 'a', datum: '8-1-2027' }))
  })

  it('that is HTML becomes rich text without what could do harm', () => {
    const { data } = prepare('ideas', {
      titel: 'a <b>b</b>',
      tekst: '<p>Kom <b>langs</b></p><script>x()</script>',
    })
    expect(data.title).toBe('a b')
    expect(JSON.stringify(data.body)).toContain('langs')
    expect(JSON.stringify(data.body)).not.toContain('x()')
    expect(JSON.stringify(prepare('ideas', { titel: 'a', tekst: '5 < 7\n\ntwee' }).data.body)).toContain(
      '5 < 7',
    )
  })

  it.each([
    [{ deletedAt: '2026-01-01T10:00:00Z' }, 'withdraw'],
    [{ deletedAt: '' }, 'offer'],
    [{ verwijderd: 'nee' }, 'offer'],
    [{ status: 'Ingetrokken' }, 'withdraw'],
    [{ status: 'Concept' }, 'skip'],
    [{ status: 'Open' }, 'offer'],
  ] as const)('%o asks to %s', (cells, action) => {
    expect(prepare('ideas', { id: '1', ...cells }).action).toBe(action)
  })

  it('has a contact by name and address, in small letters; an empty one when the cells are', () => {
    expect(prepare('ideas', { contact: 'Els', email: 'Els@Example.org' }).contact).toEqual({
      name: 'Els',
      email: 'els@example.org',
    })
    expect(prepare('ideas', { contact: '', email: '' }).contact).toBeNull()
    expect(prepare('ideas', { titel: 'a' }).contact).toBeUndefined()
  })
})
