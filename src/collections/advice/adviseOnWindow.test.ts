import { describe, expect, it } from 'vitest'
import { adviseOnWindow } from './adviseOnWindow'

const window = { themes: [1], opensAt: '2027-03-01T08:00:00.000Z', closesAt: '2027-04-01T15:00:00.000Z' }

const said = (more: Record<string, unknown>) => adviseOnWindow({ ...window, ...more })

describe('advice on a subsidy window', () => {
  it('has nothing to say of one that opens and closes on working days', () => {
    expect(said({})).toEqual([])
    expect(said({ closesAt: null })).toEqual([])
    expect(said({ opensAt: null, closesAt: 'ooit' })).toEqual([])
  })

  it('asks for a theme', () => {
    expect(said({ themes: [] }).map(({ code }) => code)).toEqual(['themes'])
  })

  it.each([
    [{ opensAt: '2027-04-27T07:00:00.000Z' }, 'De ronde gaat open op 27 april 2027. Dat is Koningsdag'],
    [{ closesAt: '2027-03-06T16:00:00.000Z' }, 'De ronde sluit op 6 maart 2027. Dat is zaterdag'],
    // Half past twelve at night in the Netherlands is the day before in UTC.
    [
      { opensAt: '2027-12-24T23:30:00.000Z' },
      'De ronde gaat open op 25 december 2027. Dat is eerste kerstdag',
    ],
  ])('says when nobody is there: %o', (more, text) => {
    const [advice, ...rest] = said(more)
    expect(advice?.label.nl).toContain(text)
    expect(rest).toEqual([])
  })

  it('says that midnight is read as another day, unless the text explains it', () => {
    const closesAt = '2027-04-01T22:00:00.000Z'
    const [advice] = said({ closesAt })
    expect(advice?.code).toBe('midnight')
    expect(advice?.label.nl).toContain('aan het eind van 1 april 2027')
    for (const summary of [
      'Aanvragen kan tot middernacht.',
      'Tot en met 1 april, 23.59 uur.',
      'Tot 24:00 uur.',
    ])
      expect(said({ closesAt, summary })).toEqual([])
  })

  it('counts what closes at midnight as closing on the day before', () => {
    // The night from Friday to Saturday: the last day is a Friday.
    expect(said({ closesAt: '2027-03-05T23:00:00.000Z', summary: 'Tot middernacht.' })).toEqual([])
    // The night from Sunday to Monday: the last day is a Sunday.
    expect(
      said({ closesAt: '2027-03-07T23:00:00.000Z', summary: 'Tot middernacht.' }).map(({ code }) => code),
    ).toEqual(['dayOff closesAt'])
  })
})
