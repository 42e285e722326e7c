import { describe, expect, it } from 'vitest'
import { makeEvent, makeIdea, makeWindow } from '../../test/fixtures/items/makeItem'
import { present } from '../../test/fixtures/items/makeModel'
import { summaryOf } from './presentItem'

describe('an item as it is shown', () => {
  it.each([
    ['2027-04-01T06:59:59.999Z', 'announced', 'Gaat open', null],
    ['2027-04-01T07:00:00.000Z', 'open', 'Open', null],
    ['2027-05-01T15:00:00.000Z', 'closed', 'Gesloten', 'deadline'],
  ])('at %s a window is %s', (now, state, label, closedReason) => {
    const [item] = present([makeWindow(1)], now)
    expect(item).toMatchObject({ state, stateLabel: { nl: label }, subsidyWindow: { closedReason } })
  })

  it.each([
    ['exhausted', 'exhausted'],
    ['suspended', 'suspended'],
    ['open', 'deadline'],
  ])('a window that was %s closes with the reason %s, also before its timer came', (state, closedReason) => {
    const [item] = present([makeWindow(1, { state })], '2027-05-01T15:00:00.000Z')
    expect(item).toMatchObject({ state: 'closed', subsidyWindow: { closedReason } })
  })

  it('keeps the reason for which a window closed', () => {
    const { subsidyWindow } = makeWindow(1)
    const closed = makeWindow(1, {
      state: 'closed',
      subsidyWindow: { ...subsidyWindow, closedReason: 'exhausted' },
    })
    expect(present([closed], '2028-01-01')[0]).toMatchObject({ subsidyWindow: { closedReason: 'exhausted' } })
  })

  it('calls an event past when it is over, unless it was cancelled', () => {
    expect(present([makeEvent(1)], '2027-04-10T19:30:00Z')[0]).toMatchObject({
      state: 'past',
      stateLabel: { nl: 'Geweest' },
    })
    expect(present([makeEvent(1, { state: 'cancelled' })], '2028-01-01')[0]?.state).toBe('cancelled')
  })

  it('has absolute addresses, and none that would harm', () => {
    const [item] = present([
      makeEvent(1, {
        html: '<p><a href="/a">a</a> <img src="/b.png"> <a href="https://c.example/">c</a> <a href="//d.example/">d</a></p>',
        event: { ...makeEvent(1).event, livestreamUrl: 'javascript:alert(1)', registrationUrl: '/aanmelden' },
        attachments: [{ url: 'javascript:x', title: 'x', mimeType: 'text/plain', bytes: 1 }],
      }),
    ])
    expect(item).toMatchObject({
      url: 'https://noaber.example/agenda/avond-1',
      html: '<p><a href="https://noaber.example/a">a</a> <img src="https://noaber.example/b.png"> <a href="https://c.example/">c</a> <a href="//d.example/">d</a></p>',
      event: { livestreamUrl: null, registrationUrl: 'https://noaber.example/aanmelden' },
      attachments: [],
    })
  })
})

describe('summaryOf', () => {
  it('takes the summary, or whole words of the text', () => {
    expect(summaryOf(makeIdea(1, { summary: ' Kort\n en goed. ' }))).toBe('Kort en goed.')
    expect(summaryOf(makeIdea(1, { summary: null, text: 'een twee drie vier' }), 12)).toBe('een twee…')
    expect(summaryOf(makeIdea(1, { summary: null, text: '🌳'.repeat(20) }), 8).isWellFormed()).toBe(true)
  })
})
