import { expect, it } from 'vitest'
import { rememberMove } from './rememberMove'

const [may, june, july] = ['2027-05-01T18:00:00.000Z', '2027-06-01T18:00:00.000Z', '2027-07-01T18:00:00.000Z']
const live = { id: 1, _status: 'published', startsAt: may, movedFrom: null }

it.each([
  ['is moved', live, june, may],
  ['is moved again', { ...live, startsAt: june, movedFrom: may }, july, may],
  ['is moved back', { ...live, startsAt: june, movedFrom: may }, may, null],
  ['keeps its date', { ...live, startsAt: june, movedFrom: may }, june, may],
  ['is not public yet', { ...live, _status: 'draft' }, june, null],
])('an event that %s', (_, row, startsAt, movedFrom) => {
  expect(rememberMove({ startsAt }, row)).toEqual({ movedFrom })
})
