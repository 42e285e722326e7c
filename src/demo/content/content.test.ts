import { describe, expect, it } from 'vitest'
import { ideaWorkflow } from '../../collections/Ideas/workflow'
import { initiativeWorkflow } from '../../collections/Initiatives/workflow'
import { accounts } from './accounts'
import { areas } from './areas'
import { events } from './events'
import { ideas } from './ideas'
import { images } from './images'
import { initiatives } from './initiatives'
import { partners } from './partners'
import { grants } from './grants'
import { schemes, windows } from './subsidies'
import { themes } from './themes'
import type { DemoDocument } from './types'

const collections = { themes, partners, ideas, initiatives, windows, events, schemes }
const documents: readonly DemoDocument[] = [...ideas, ...initiatives, ...windows, ...events]
const slugs = {
  themes: new Set<string>(themes.map(({ slug }) => slug)),
  partners: new Set<string>(partners.map(({ slug }) => slug)),
  areas: new Set<string>(areas.map(({ code }) => code)),
  images: new Set<string>(images.map(({ key }) => key)),
  ideas: new Set<string>(ideas.map(({ slug }) => slug)),
  initiatives: new Set<string>(initiatives.map(({ slug }) => slug)),
  windows: new Set<string>(windows.map(({ slug }) => slug)),
  schemes: new Set<string>(schemes.map(({ slug }) => slug)),
}
const everything = JSON.stringify({ ...collections, grants, accounts, areas, images })

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

describe('demo content', () => {
  it('has the 25 municipalities of Overijssel, and Hattem in Gelderland', () => {
    const inside = (code: string) => areas.filter(({ parent }) => parent === code).map(({ name }) => name)
    expect(inside('PV23')).toHaveLength(25)
    expect(inside('PV25')).toEqual(['Hattem'])
  })

  it('gives every area its own code and a place in or near Overijssel', () => {
    expect(slugs.areas.size).toBe(areas.length)
    for (const { code, kind, latitude, longitude } of areas) {
      expect(code).toMatch(kind === 'province' ? /^PV\d{2}$/ : /^GM\d{4}$/)
      expect(latitude).toSatisfy((degrees: number) => degrees > 52 && degrees < 53)
      expect(longitude).toSatisfy((degrees: number) => degrees > 5.7 && degrees < 7.1)
    }
  })

  it('has about 30 ideas, 20 initiatives, 4 windows and 6 events', () => {
    expect(ideas.length).toBeGreaterThanOrEqual(30)
    expect(initiatives.length).toBeGreaterThanOrEqual(20)
    expect(windows).toHaveLength(4)
    expect(events).toHaveLength(6)
  })

  it('names the partners and the themes that the site is about', () => {
    const titles = (list: readonly { title: string }[]) => list.map(({ title }) => title)
    expect(titles(partners)).toEqual(
      expect.arrayContaining(['Arcon', 'Stimuland', 'Sportservice Overijssel', 'OVKK', 'ProDemos']),
    )
    expect(titles(themes.filter((theme) => !('parent' in theme)))).toEqual([
      'Natuur en groen',
      'Sociale kwaliteit',
      'Duurzaamheid',
      'Openbaar bestuur',
    ])
    expect(themes.filter((theme) => 'parent' in theme && theme.parent === 'openbaar-bestuur')).toHaveLength(4)
  })

  it.each([
    ['ideas', ideas, Object.keys(ideaWorkflow.states)],
    ['initiatives', initiatives, Object.keys(initiativeWorkflow.states)],
    ['windows', windows, ['announced', 'open', 'closed', 'decided']],
    ['events', events, ['published', 'cancelled', 'past']],
  ] as const)(
    'shows %s in every state',
    (_name, list: readonly DemoDocument[], states: readonly string[]) => {
      expect(new Set(list.map(({ state }) => state))).toEqual(new Set(states))
    },
  )

  it('has ideas with each of the three outcomes', () => {
    const outcomes = ideas.filter(({ state }) => state === 'answered').map(({ answer }) => answer?.outcome)
    expect(new Set(outcomes)).toEqual(new Set(['adopted', 'partly', 'notAdopted']))
  })

  it('has an event with a livestream, one that is cancelled, and one that is over', () => {
    expect(events.filter(({ livestreamUrl }) => livestreamUrl)).toHaveLength(1)
    expect(events.filter(({ state }) => state === 'cancelled')).toHaveLength(1)
    expect(events.filter(({ state, ends }) => state === 'past' && ends.day < 0)).toHaveLength(1)
    expect(events.filter(({ state, starts }) => state === 'published' && starts.day < 1)).toEqual([])
  })

  it('has windows whose dates fit their state on any day', () => {
    const days = Object.fromEntries(windows.map((w) => [w.state, [w.opens.day, w.closes.day] as const]))
    expect(days.announced?.[0]).toBeGreaterThan(0)
    expect(days.open?.[0]).toBeLessThan(0)
    expect(days.open?.[1]).toBeGreaterThan(0)
    expect(days.closed?.[1]).toBeLessThan(0)
    expect(days.decided?.[1]).toBeLessThan(0)
  })

  it.each(windows)('grants no more than the ceiling of $slug', ({ slug, ceilingCents }) => {
    const granted = grants.filter(({ window }) => window === slug).map(({ grantedCents }) => grantedCents)
    expect(sum(granted)).toBeLessThanOrEqual(ceilingCents)
  })

  it.each(Object.entries(collections))('has unique slugs and titles in %s', (_name, list) => {
    expect(new Set(list.map(({ slug }) => slug)).size).toBe(list.length)
    expect(new Set(list.map(({ title }) => title)).size).toBe(list.length)
    for (const { slug } of list) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it.each(documents)('resolves every reference of $slug', (document) => {
    const { themes: ofThemes, areas: ofAreas, partner, image } = document
    expect(ofThemes.length).toBeGreaterThan(0)
    expect(ofAreas.length).toBeGreaterThan(0)
    expect(ofThemes.filter((slug) => !slugs.themes.has(slug))).toEqual([])
    expect(ofAreas.filter((code) => !slugs.areas.has(code))).toEqual([])
    if (partner) expect(slugs.partners).toContain(partner)
    if (image) expect(slugs.images).toContain(image)
  })

  it('resolves the references between documents', () => {
    const missing = [
      ...ideas.map(({ mergedInto }) => mergedInto).filter((slug) => slug && !slugs.ideas.has(slug)),
      ...initiatives.map(({ idea }) => idea).filter((slug) => slug && !slugs.ideas.has(slug)),
      ...windows.map(({ scheme }) => scheme).filter((slug) => !slugs.schemes.has(slug)),
      ...grants.map(({ window }) => window).filter((slug) => !slugs.windows.has(slug)),
      ...grants.map(({ initiative }) => initiative).filter((slug) => slug && !slugs.initiatives.has(slug)),
    ]
    expect(missing).toEqual([])
  })

  it('makes partners and themes after those that they refer to', () => {
    const known = new Set<string>()
    for (const partner of partners) {
      const members = 'members' in partner ? partner.members : []
      const successor = 'successor' in partner ? [partner.successor] : []
      expect([...members, ...successor].filter((slug) => !known.has(slug))).toEqual([])
      known.add(partner.slug)
    }
    const parents = themes.map((theme) => ('parent' in theme ? theme.parent : null))
    expect(parents.lastIndexOf(null)).toBeLessThan(parents.findIndex((parent) => parent !== null))
  })

  it('has an account for each role, and no address of a real person', () => {
    expect(new Set(accounts.map(({ role }) => role))).toEqual(
      new Set(['admin', 'editor', 'assessor', 'partner']),
    )
    const addresses = everything.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? []
    expect(addresses.filter((address) => !address.endsWith('@example.org'))).toEqual([])
  })

  it('says of every invented person, recipient and body that it is an example', () => {
    const names = [
      ...ideas.map(({ submitterName }) => submitterName),
      ...ideas.flatMap(({ answer }) => (answer ? [answer.signatory] : [])),
      ...grants.flatMap(({ recipient }) => (recipient.kind === 'organisation' ? [recipient.name] : [])),
      ...accounts.map(({ name }) => name),
      ...[...windows, ...schemes].flatMap(({ title, provider }) => [title, provider]),
      ...events.map(({ organiser }) => organiser),
    ]
    expect(names.filter((name) => !name.endsWith('(voorbeeld)'))).toEqual([])
    const texts = [...documents, ...schemes].map(({ slug, body }) => [slug, JSON.stringify(body)] as const)
    expect(texts.filter(([, body]) => !body.includes('Dit is een voorbeeld.'))).toEqual([])
  })
})

describe('the language of the demo', () => {
  const summaries = Object.values(collections).flatMap((list) =>
    list.map(({ slug, summary }) => ({ slug, summary })),
  )

  it.each(summaries)('keeps the summary of $slug short and plain', ({ summary }) => {
    expect(summary.length).toBeLessThanOrEqual(280)
    const longest = Math.max(
      ...summary.split(/[.!?:](?:\s|$)/).map((sentence) => sentence.split(/\s+/).length),
    )
    expect(longest).toBeLessThanOrEqual(30)
    expect(summary).toMatch(/[.!?]$/)
  })

  it('says je and not u, and leaves nothing to be filled in', () => {
    expect(everything).not.toMatch(/\b(u|uw)\b/i)
    expect(everything).not.toMatch(/lorem|ipsum|xxx/i)
  })
})
