import { expect, it } from 'vitest'
import { contractChanges } from './contractChanges'
import { API_VERSION } from './OpenDataResource'

it('ends at the version that answers name, newest first, and every change is told in both languages', () => {
  expect(contractChanges[0]?.version).toBe(API_VERSION)
  const dates = contractChanges.map(({ date }) => date)
  expect(dates).toEqual([...dates].sort().reverse())
  for (const { version, date, nl, en } of contractChanges) {
    expect(version).toMatch(/^1\.\d+\.\d+$/)
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect([nl, en].every((text) => text.length > 20)).toBe(true)
  }
})
