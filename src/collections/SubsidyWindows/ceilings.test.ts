import { describe, expect, it } from 'vitest'
import { ceilingAt, highestCeiling, isLowered, rememberLowering } from './ceilings'

const row = { id: 1, _status: 'published', ceilingCents: 500 }
const lowering = { noticeUrl: 'https://example.org/9', noticeDate: '2027-03-10T09:00:00.000Z' }

describe('the ceiling that holds for an application', () => {
  const lowered = {
    ceilingCents: 400,
    earlierCeilings: [
      { ceilingCents: 500, until: '2027-03-10T09:00:00.000Z' },
      { ceilingCents: 600, until: '2027-04-10T09:00:00.000Z' },
    ],
  }

  it.each([
    ['2027-03-10T08:59:59.999Z', 600],
    ['2027-03-10T09:00:00.000Z', 600],
    ['2027-04-10T08:59:59.999Z', 600],
    ['2027-04-10T09:00:00.000Z', 400],
    [null, 400],
  ])(
    'received at %s, of 500 lowered to 300, raised to 600 and lowered to 400, is %d',
    (receivedAt, ceiling) => {
      expect(ceilingAt(lowered, receivedAt)).toBe(ceiling)
    },
  )

  it.each([
    ['the opening', '2027-03-01T08:00:00.000Z', '2027-03-01T12:00:00.000Z', 500],
    ['later, in winter', '2027-03-01T08:00:00.000Z', '2027-03-05T12:00:00.000Z', null],
    ['later, in summer', '2027-06-01T08:00:00.000Z', '2027-06-05T12:00:00.000Z', null],
  ])(
    'is not there for what came in before the day of a notice on the day of %s',
    (_, opensAt, noticeDate, early) => {
      const window = { ceilingCents: 500, opensAt, noticeDate }
      expect(ceilingAt(window, opensAt)).toBe(early)
      expect(ceilingAt(window, noticeDate)).toBe(500)
      expect(highestCeiling(window)).toBe(early)
    },
  )
})

describe('a lowering', () => {
  it.each([
    [{ ceilingCents: 500 }, { ceilingCents: 499 }, true],
    [{ ceilingCents: 500 }, { ceilingCents: 500 }, false],
    [{ ceilingCents: 500 }, { ceilingCents: 501 }, false],
    [{ ceilingCents: 500 }, { ceilingCents: 0 }, true],
    [{ hasNoCeiling: true }, { ceilingCents: 9 }, true],
    [{ ceilingCents: 500 }, { hasNoCeiling: true, ceilingCents: 500 }, false],
  ])('from %o to %o: %s', (from, to, expected) => {
    expect(isLowered(from, to)).toBe(expected)
  })

  it('is remembered with its notice, once, and never by hand', () => {
    const remembered = rememberLowering({ ceilingCents: 400, lowering }, row)
    expect(remembered).toEqual({
      earlierCeilings: [{ ceilingCents: 500, until: lowering.noticeDate, noticeUrl: lowering.noticeUrl }],
      lowering: { noticeUrl: null, noticeDate: null },
    })
    for (const document of [
      { ceilingCents: 400 },
      { ceilingCents: 600, lowering },
      { ceilingCents: 500, earlierCeilings: [{ ceilingCents: 9_000, until: '2099-01-01' }] },
    ])
      expect(rememberLowering(document, row)).toEqual({ earlierCeilings: [] })
    expect(rememberLowering({ ceilingCents: 400, lowering }, { ...row, _status: 'draft' })).toEqual({
      earlierCeilings: [],
    })
  })
})
