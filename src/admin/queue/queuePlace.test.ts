import { describe, expect, it } from 'vitest'
import { isNarrowed, queueHref, readItemKey, readPlace } from './queuePlace'

describe('a place in the queue', () => {
  it('survives a trip through the address', () => {
    const place = {
      kind: 'ideas',
      theme: 3,
      area: null,
      partner: null,
      after: 'a~b',
      item: 'subsidy-windows-7',
    }
    const url = new URL(queueHref('/admin', place), 'https://example.org')
    expect(readPlace(Object.fromEntries(url.searchParams))).toEqual(place)
    expect(readItemKey(place.item)).toEqual({ collection: 'subsidy-windows', id: 7 })
  })

  it('leaves out what is not understood', () => {
    const place = readPlace({ theme: 'x', area: ['1', '2'], partner: '-3', item: '' })
    expect(queueHref('/admin', place)).toBe('/admin/queue')
    expect(isNarrowed(place)).toBe(false)
  })

  it.each(['', 'ideas', 'ideas-', '-7', 'ideas-x', '../ideas-7'])('"%s" is no item', (key) => {
    expect(readItemKey(key)).toBeNull()
  })
})
