import { expect, it } from 'vitest'
import { queriedPaths } from './queriedPaths'

it.each([
  [{}, []],
  [{ where: { title: { equals: 'a' } }, sort: '-state' }, ['title', 'state']],
  [{ sort: 'title,-contact.name' }, ['title', 'contact.name']],
  [{ sort: ['title', '-contact__name'] }, ['title', 'contact.name']],
  [
    { where: { AND: [{ or: [{ contact__name: { like: 'a' } }] }, { state: { in: ['a'] } }] } },
    ['contact.name', 'state'],
  ],
  [
    { where: { themes: { contains: { and: [{ ownerTeam: { like: 'a' } }] } } } },
    ['themes', 'themes.ownerTeam'],
  ],
  [{ field: 'state' }, ['state']],
])('%j asks by %j', (query, paths) => {
  expect(queriedPaths(query as never)).toEqual(paths)
})
