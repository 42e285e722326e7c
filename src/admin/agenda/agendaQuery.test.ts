import { expect, it } from 'vitest'
import { AGENDA_KINDS } from '../../operations/desk/AgendaEntry'
import { agendaAddress, readAgendaQuery } from './agendaQuery'

const now = new Date('2027-03-03T08:00:00Z')

it('an address says what it was made of', () => {
  const query = readAgendaQuery(
    { month: '2027-05', view: 'list', kind: ['event', 'answer'], theme: '3', handler: 'me' },
    now,
  )
  expect(query.kinds).toEqual(['answer', 'event'])
  const address = agendaAddress('/admin/agenda', query)
  expect(address).toBe('/admin/agenda?month=2027-05&view=list&theme=3&handler=me&kind=answer&kind=event')
  const { searchParams } = new URL(address, 'http://localhost')
  const read = { ...Object.fromEntries(searchParams), kind: searchParams.getAll('kind') }
  expect(readAgendaQuery(read, now)).toEqual(query)
})

it('without a word it is this month, with everything', () => {
  const query = readAgendaQuery(undefined, now)
  expect(query).toMatchObject({ month: { year: 2027, month: 3 }, isList: false, kinds: AGENDA_KINDS })
  expect(readAgendaQuery({ kind: 'nonsense' }, now).kinds).toEqual(AGENDA_KINDS)
})
