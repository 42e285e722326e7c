import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeEvent, makeIdea, makeWindow, urnOf } from '../../../test/fixtures/items/makeItem'
import { makeModel } from '../../../test/fixtures/items/makeModel'
import { formats } from './index'

const full = makeIdea(1, {
  title: 'Bomen & <b>struiken</b> ]]> in het dorp',
  summary: 'Kort & krachtig: "groen" <in> de buurt.',
  html: '<p>Lees <a href="/themas/natuur">meer</a> &amp; doe mee. <img src="/media/a.jpg" alt=""> ]]&gt; ]]></p>',
  image: {
    url: '/media/bomen.jpg',
    alt: 'Kinderen planten een "boom"',
    width: 1200,
    height: 800,
    mimeType: 'image/jpeg',
    bytes: 123456,
    credit: 'Foto: Jan & Co',
  },
  attachments: [{ url: '/media/plan.pdf', title: 'Het plan', mimeType: 'application/pdf', bytes: 98765 }],
  partner: {
    urn: urnOf(900),
    slug: 'stimuland',
    name: 'Stimuland',
    url: '/partners/stimuland',
    website: 'https://stimuland.example/',
    state: 'verified',
  },
  attribution: 'Stimuland',
  location: { name: 'Espelo', latitude: 52.3, longitude: 6.4 },
  origin: { name: 'Elders', url: 'https://elders.example/idee?a=1&b=2' },
})
const bare = makeIdea(2, { summary: null, html: '', text: '', themes: [], areas: [] })

const model = makeModel([full, bare, makeWindow(3), makeEvent(4)], {
  withdrawn: [
    { urn: urnOf(9), type: 'ideas', at: Date.parse('2027-03-09T08:00:00Z') },
    { urn: urnOf(10), type: 'events', at: Date.parse('2027-03-08T08:00:00Z') },
    { urn: urnOf(11), type: 'subsidy-windows', at: Date.parse('2027-03-07T08:00:00Z') },
  ],
  nextUrl: 'https://noaber.example/feeds/all.atom?cursor=next&limit=4',
  previousUrl: 'https://noaber.example/feeds/all.atom?cursor=previous&limit=4',
  hubUrl: 'https://noaber.example/hub',
  revisions: new Map([
    [urnOf(3), 2],
    [urnOf(4), 1],
    [urnOf(10), 3],
    [urnOf(11), 4],
  ]),
})

/** Set GOLDEN=write to write what is rendered now; read the difference before you commit it. */
const isWriting = process.env.GOLDEN === 'write'

describe.each(formats)('$path', ({ path, render }) => {
  it.each([
    ['full', model],
    ['empty', makeModel([], {})],
  ])('renders a feed that is %s as it always did', (name, given) => {
    const file = new URL(`../../../test/fixtures/golden/${name}.${path}`, import.meta.url)
    const text = render(given)
    if (isWriting) writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))
  })

  it('gives the same bytes for the same items', () => {
    expect(render(model)).toBe(render(structuredClone(model)))
  })
})
