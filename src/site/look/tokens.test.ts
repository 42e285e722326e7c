import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from './contrast'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

const read = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )

const themes = { light: read(light), dark: { ...read(light), ...read(dark) } }

/** Colours of text on what lies behind it. */
const pairs = [
  ['--nl-color-ink', '--nl-color-paper'],
  ['--nl-color-ink', '--nl-color-surface'],
  ['--nl-color-ink', '--nl-color-card'],
  ['--nl-color-ink-soft', '--nl-color-paper'],
  ['--nl-color-ink-soft', '--nl-color-surface'],
  ['--nl-color-ink-soft', '--nl-color-card'],
  ['--nl-color-meadow', '--nl-color-paper'],
  ['--nl-color-meadow', '--nl-color-surface'],
  ['--nl-color-meadow', '--nl-color-card'],
  ['--nl-color-river', '--nl-color-paper'],
  ['--nl-color-river', '--nl-color-surface'],
  ['--nl-color-heath', '--nl-color-paper'],
  ['--nl-color-brick', '--nl-color-paper'],
  ['--utrecht-button-color', '--utrecht-button-background-color'],
  ['--utrecht-button-color', '--utrecht-button-hover-background-color'],
  ['--nl-foot-color', '--nl-foot-background-color'],
  ['--utrecht-focus-color', '--utrecht-focus-background-color'],
  ['--nl-color-ink', '--utrecht-form-control-background-color'],
  ...['neutral', 'waiting', 'active', 'positive', 'negative'].map(
    (tone) => [`--nl-badge-${tone}-color`, `--nl-badge-${tone}-background-color`] as const,
  ),
] as const

describe.each(Object.entries(themes))('%s', (_, tokens) => {
  const colour = (name: string): string => {
    const value = tokens[name] ?? ''
    const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? []
    return other ? colour(other) : value
  }

  it.each(pairs)('%s is readable on %s (WCAG 2.2, 1.4.3)', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it('shows the edges of form fields (WCAG 2.2, 1.4.11)', () => {
    const edge = colour('--utrecht-form-control-border-color')
    expect(contrast(edge, colour('--nl-color-surface'))).toBeGreaterThanOrEqual(3)
  })
})
