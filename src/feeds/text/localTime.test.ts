import { expect, it } from 'vitest'
import { localTimeOf } from './localTime'

it.each([
  ['2027-04-10T17:30:00Z', '20270410', '193000'],
  ['2027-01-10T17:30:00Z', '20270110', '183000'],
  ['2027-12-31T23:00:00Z', '20280101', '000000'],
  ['2027-03-28T00:59:59Z', '20270328', '015959'],
  ['2027-03-28T01:00:00Z', '20270328', '030000'],
  ['2027-10-31T00:30:00Z', '20271031', '023000'],
  ['2027-10-31T01:30:00Z', '20271031', '023000'],
])('says what the clock shows at %s', (instant, day, time) => {
  expect(localTimeOf(Date.parse(instant))).toEqual({ day, time })
})

it('writes years with four digits', () => {
  expect(localTimeOf(Date.parse('0800-06-01T12:00:00Z')).day).toBe('08000601')
})
