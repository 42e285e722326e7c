import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadCounter } from './ReadCounter'
import { readersOf } from './readersOf'

const FEEDLY = (count: number) =>
  `Feedly/1.0 (+http://www.feedly.com/fetcher.html; ${count} subscribers; like FeedFetcher-Google)`

describe('for how many a program reads', () => {
  it.each([
    [FEEDLY(16), 16],
    ['Inoreader/1.0 (+http://www.inoreader.com/feed-fetcher; 2 subscribers; )', 2],
    ['Bloglovin/1.0 (http://www.bloglovin.com; 1 subscriber)', 1],
    ['NewsBlur Feed Fetcher - 34 subscribers - https://www.newsblur.com/site/1/noaber', 34],
    ['WordPress/6.8; https://www.gemeente.example', 1],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 1],
    [FEEDLY(99_999_999), 10_000],
    ['Nobody/1.0 (0 subscribers)', 0],
  ])('%s', (userAgent, readers) => {
    expect(readersOf(userAgent).readers).toBe(readers)
  })

  it('is a number that cannot be blown up, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.bigInt({ min: 0n }), fc.string(), (before, number, after) => {
        const { readers } = readersOf(`${before} ${number} subscribers${after}`)
        return Number.isInteger(readers) && readers >= 0 && readers <= 10_000
      }),
    )
  })
})

describe('a counter of one feed', () => {
  it('counts every fetch, and a program once a day, with the most that it said', () => {
    const counter = new ReadCounter()
    for (const userAgent of [FEEDLY(16), FEEDLY(17), FEEDLY(17), 'curl/8', 'curl/8', undefined])
      counter.add(userAgent)
    expect([counter.requests, counter.readers]).toEqual([6, 18])
    counter.endDay()
    counter.add('curl/8')
    expect([counter.requests, counter.readers]).toEqual([7, 1])
  })

  it('keeps what came while the rest was written', () => {
    const counter = new ReadCounter()
    counter.add('curl/8')
    const { requests } = counter
    counter.add('curl/8')
    counter.take(requests)
    expect(counter.requests).toBe(1)
  })

  it('stays small, whatever comes in', () => {
    const counter = new ReadCounter()
    for (let number = 0; number < 5000; number++) {
      counter.add(`program ${number}`)
      counter.add(`${number} `.padEnd(8000, 'x'))
    }
    expect(counter.requests).toBe(10_000)
    expect(counter.readers).toBeLessThanOrEqual(1000)
  })
})
