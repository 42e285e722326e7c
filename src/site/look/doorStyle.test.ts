import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Door } from '../../feeds/doors/Door'
import { contrast } from './contrast'
import {
  DARK_GROUNDS,
  doorStyleOf,
  INK,
  isReadableAccent,
  isReadableBrand,
  LIGHT_GROUNDS,
  readableAccent,
  readableBrand,
} from './doorStyle'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

const doorOf = (brand: string | null, accent: string | null): Door => ({
  id: '1',
  isOpen: true,
  hosts: ['deur.example'],
  title: 'Deur',
  tagline: null,
  intro: null,
  contact: null,
  brand,
  accent,
  logo: null,
  selection: { types: [], themes: [], areas: [], partners: [] },
  former: [],
  changedAt: 0,
})

const tokensOf = (css: string) =>
  Object.fromEntries(
    [...css.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  )

it('can be read in the light and in the dark, whatever colours somebody chose (WCAG 2.2, 1.4.3)', () => {
  fc.assert(
    fc.property(colour, colour, (brand, accent) => {
      const css = doorStyleOf(doorOf(brand, accent))?.bytes.toString() ?? ''
      const [light = {}, dark = {}] = css.split('@media (prefers-color-scheme: dark)').map(tokensOf)
      const readable = (text: string | undefined, ground: string | undefined) =>
        expect(contrast(text ?? '#000000', ground ?? '#000000')).toBeGreaterThanOrEqual(4.5)
      for (const ground of LIGHT_GROUNDS) {
        readable(light['--nl-color-meadow'], ground)
        readable(light['--utrecht-link-hover-color'], ground)
      }
      for (const ground of DARK_GROUNDS) {
        readable(dark['--nl-color-meadow'], ground)
        readable(dark['--utrecht-link-hover-color'], ground)
      }
      readable(light['--utrecht-button-color'], light['--nl-color-meadow'])
      readable(light['--utrecht-button-color'], light['--utrecht-button-hover-background-color'])
      readable(dark['--utrecht-button-color'], dark['--utrecht-button-background-color'])
      readable(dark['--utrecht-button-color'], dark['--utrecht-button-hover-background-color'])
      readable(INK, light['--nl-color-rapeseed'])
      // The edge of what has the focus (WCAG 2.2, 1.4.11).
      for (const ground of DARK_GROUNDS)
        expect(contrast(dark['--utrecht-focus-outline-color'] ?? '', ground)).toBeGreaterThanOrEqual(3)
    }),
  )
})

it('offers colours that it takes, and leaves those alone that are right', () => {
  fc.assert(
    fc.property(colour, (chosen) => {
      expect(isReadableBrand(readableBrand(chosen))).toBe(true)
      expect(isReadableAccent(readableAccent(chosen))).toBe(true)
      if (isReadableBrand(chosen)) expect(readableBrand(chosen)).toBe(chosen)
      if (isReadableAccent(chosen)) expect(readableAccent(chosen)).toBe(chosen)
    }),
  )
})

it('has the grounds of the site itself, and is not there for a door without colours', async () => {
  const { readFileSync } = await import('node:fs')
  const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
  for (const ground of [...LIGHT_GROUNDS, ...DARK_GROUNDS, INK]) expect(css).toContain(ground)
  expect(doorStyleOf(doorOf(null, null))).toBeNull()
})
