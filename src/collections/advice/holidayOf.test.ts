import { expect, it } from 'vitest'
import { holidayOf, weekendDayOf } from './holidayOf'

it.each([
  ['20270101', 'nieuwjaarsdag'],
  ['20270326', 'Goede Vrijdag'],
  ['20270328', 'eerste paasdag'],
  ['20270329', 'tweede paasdag'],
  ['20270427', 'Koningsdag'],
  // A Sunday: the day before instead.
  ['20310426', 'Koningsdag'],
  ['20310427', undefined],
  ['20270505', 'Bevrijdingsdag'],
  ['20270506', 'Hemelvaartsdag'],
  ['20270516', 'eerste pinksterdag'],
  ['20270517', 'tweede pinksterdag'],
  ['20271225', 'eerste kerstdag'],
  ['20271226', 'tweede kerstdag'],
  // The earliest and the latest Easter of this century's first half.
  ['20080324', 'tweede paasdag'],
  ['20380425', 'eerste paasdag'],
  ['20270327', undefined],
  ['20271231', undefined],
  ['nooit', undefined],
])('%s is %s', (day, name) => {
  expect(holidayOf(day)?.nl).toBe(name)
})

it('knows the days of a weekend', () => {
  expect(['20270301', '20270306', '20270307'].map((day) => weekendDayOf(day)?.nl)).toEqual([
    undefined,
    'zaterdag',
    'zondag',
  ])
})
