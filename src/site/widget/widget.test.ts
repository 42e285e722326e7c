import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { FEED, FINDER, IDEA } from '../browser/widget/names'
import { contrast } from '../look/contrast'
import { widgetAttributes, type WidgetName } from './attributes'
import { widgetTokens } from './tokens'
import { widgetCode, widgetPolicy } from './widgetCode'
import { widgetScript } from './widgetScript'
import { widgetTables } from './widgetTables'

const handbook = readFileSync(new URL('../../../docs/feeds.md', import.meta.url), 'utf8')
const rows = handbook
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )

describe('the script of widgets', () => {
  const { bytes } = widgetScript()
  const text = bytes.toString()

  it('is small', () => {
    expect(gzipSync(bytes).length).toBeLessThan(12_000)
    expect(brotliCompressSync(bytes).length).toBeLessThan(12_000)
  })

  it('uses nothing that a strict page forbids, and keeps nothing', () => {
    expect(text).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|\.style\b|localStorage|sessionStorage|indexedDB|\.cookie|\bimport\(/,
    )
  })
})

describe('the handbook', () => {
  it.each(Object.values(widgetTables()).flat())('has a row for %s', (...cells) => {
    expect(rows.filter(([first]) => first === cells[0])).toEqual([cells])
  })

  it('knows every attribute that a widget listens to, and no other', () => {
    const names = (of: readonly string[]) => [...of].sort()
    const listens = { 'noaber-feed': FEED, 'noaber-subsidy-finder': FINDER, 'noaber-idea-form': IDEA }
    for (const [widget, heard] of Object.entries(listens)) {
      const told = widgetAttributes.filter(({ of }) => of === 'all' || of.includes(widget as WidgetName))
      expect(names(told.map(({ name }) => name)), widget).toEqual(names(heard))
    }
  })

  it('names the policy that the page about feeds prints', () => {
    expect(handbook).toContain(widgetPolicy('https://noaber.example', 'https://noaber.example'))
  })
})

describe('the colours', () => {
  const valuesOf = (name: string) => widgetTokens.find((token) => token.name === name)?.otherwise ?? ''
  const texts = ['color', 'soft-color', 'heading-color', 'link-color', 'error-color']
  const pairs = [
    ...texts.map((text) => [text, 'background-color'] as const),
    ['button-color', 'button-background-color'] as const,
    ...['neutral', 'waiting', 'active', 'positive', 'negative'].map(
      (tone) => [`badge-${tone}-color`, `badge-${tone}-background-color`] as const,
    ),
  ]

  it.each(pairs)('can be read, in light and in dark: %s on %s', (text, behind) => {
    for (const scheme of [0, 1]) {
      expect(contrast(valuesOf(text)[scheme] ?? '', valuesOf(behind)[scheme] ?? '')).toBeGreaterThanOrEqual(
        4.5,
      )
    }
  })
})

it('writes code in which nothing can be smuggled', () => {
  expect(
    widgetCode('https://noaber.example', {
      name: 'noaber-feed',
      attributes: { type: 'ideas', theme: ['natuur', '"><script>'], area: [] },
      link: { url: 'https://noaber.example/ideeen', text: '<b>' },
    }),
  ).toBe(`<script src="https://noaber.example/widget.js" async></script>
<noaber-feed type="ideas" theme="natuur &quot;&gt;&lt;script&gt;">
  <a href="https://noaber.example/ideeen">&lt;b&gt;</a>
</noaber-feed>`)
})
