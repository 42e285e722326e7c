import { describe, expect, it } from 'vitest'
import { findLinks } from './findLinks'

const SITE = 'https://noaber.example'
const urlsIn = (item: object) => findLinks(item, SITE).map(({ url }) => url)

describe('the links of an item', () => {
  it('stand in its HTML, with their entities read, once each and without a fragment', () => {
    const html =
      '<p><a href="https://a.example/?x=1&amp;y=2#deel">een</a> <a href="https://a.example/?x=1&amp;y=2">twee</a></p>'
    expect(urlsIn({ html })).toEqual(['https://a.example/?x=1&y=2'])
  })

  it('stand in its own fields that hold an address', () => {
    expect(urlsIn({ event: { registrationUrl: 'https://tickets.example/5', venue: 'De Haven' } })).toEqual([
      'https://tickets.example/5',
    ])
  })

  it('are not those of its partner, its licence, its files, or another item that it names', () => {
    const item = {
      partner: { urn: 'urn:uuid:1', website: 'https://partner.example' },
      licence: { id: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      image: { url: 'https://beeld.example/1.jpg' },
      attachments: [{ url: 'https://beeld.example/1.pdf' }],
      idea: { initiatives: [{ urn: 'urn:uuid:2', url: 'https://elders.example' }] },
    }
    expect(urlsIn(item)).toEqual([])
  })

  it('are no mail, no telephone number and no text that only begins like an address', () => {
    const html = '<p><a href="mailto:a@b.example">mail</a> <a href="tel:0612345678">bel</a></p>'
    expect(urlsIn({ html, summary: 'https://a.example is een mooie site' })).toEqual([])
  })

  it.each([
    ['/ideeen/meer-bomen#reacties', '/ideeen/meer-bomen', { path: 'ideeen', slug: 'meer-bomen' }],
    [`${SITE}/themas/caf%C3%A9`, '/themas/caf%C3%A9', { path: 'themas', slug: 'café' }],
  ])('%s is a page of this site', (href, url, page) => {
    expect(findLinks({ html: `<a href="${href}">x</a>` }, SITE)).toEqual([{ url, host: null, page }])
  })

  it('to this site that are no page of an item are left out', () => {
    expect(urlsIn({ html: '<a href="/feeds">x</a><a href="/feeds/ideas/x.atom">x</a>' })).toEqual([])
  })

  it('that are longer than an address can be are left out', () => {
    expect(urlsIn({ html: `<a href="https://a.example/${'a'.repeat(2000)}">x</a>` })).toEqual([])
  })
})
