import type { Door } from '../../feeds/doors/Door'
import { makeAsset, type Asset } from '../makeAsset'
import { contrast, ENOUGH_CONTRAST, mix, readableOn } from './contrast'

/** What lies behind text, as in tokens.css: paper, surface and card. */
export const LIGHT_GROUNDS = ['#fbfaf6', '#e8ece6', '#ffffff'] as const
export const DARK_GROUNDS = ['#14201c', '#1f2d28', '#1a2723', '#10201a'] as const

/** The text on a light accent, as in tokens.css. */
export const INK = '#1b2a2f'

/** Whether text in this brand colour can be read on every light ground, and white text on it. */
export const isReadableBrand = (brand: string): boolean =>
  LIGHT_GROUNDS.every((ground) => contrast(brand, ground) >= ENOUGH_CONTRAST)

/** The nearest darker one that can be read. */
export const readableBrand = (brand: string): string => readableOn(brand, LIGHT_GROUNDS, '#000000')

/** Whether dark text can be read on this accent. */
export const isReadableAccent = (accent: string): boolean => contrast(INK, accent) >= ENOUGH_CONTRAST

/** The nearest lighter one on which it can. */
export const readableAccent = (accent: string): string => readableOn(accent, [INK], '#ffffff')

const styles = new WeakMap<Door, Asset | null>()

/**
 * The style sheet of a door: its colours as the tokens of tokens.css, in light and dark, for after the site's own sheet.
 * Null for a door without colours. In the dark the brand is made lighter until it can be read; what was saved before
 * colours were checked is made readable too.
 */
export const doorStyleOf = (door: Door): Asset | null => {
  const known = styles.get(door)
  if (known !== undefined) return known
  const css = `${lightTokens(door)}${darkTokens(door)}`
  const style = css === '' ? null : makeAsset('door.css', Buffer.from(css))
  styles.set(door, style)
  return style
}

const lightTokens = ({ brand, accent }: Door): string => {
  const shown = brand && readableBrand(brand)
  const light = accent && readableAccent(accent)
  return rule({
    ...(shown
      ? {
          '--nl-color-meadow': shown,
          '--utrecht-link-hover-color': mix(shown, '#000000', 0.25),
          '--utrecht-button-color': '#ffffff',
          '--utrecht-button-hover-background-color': mix(shown, '#000000', 0.2),
        }
      : {}),
    ...(light ? { '--nl-color-rapeseed': light } : {}),
  })
}

const darkTokens = ({ brand, accent }: Door): string => {
  const shown = brand && readableOn(brand, DARK_GROUNDS, '#ffffff')
  const light = accent && readableAccent(accent)
  const css = rule({
    ...(shown
      ? {
          '--nl-color-meadow': shown,
          '--utrecht-link-hover-color': mix(shown, '#ffffff', 0.35),
          '--utrecht-button-background-color': shown,
          '--utrecht-button-color': '#10201a',
          '--utrecht-button-hover-background-color': mix(shown, '#ffffff', 0.3),
        }
      : {}),
    ...(light ? { '--utrecht-focus-outline-color': light } : {}),
  })
  return css && `@media (prefers-color-scheme: dark) {\n${css}}\n`
}

const rule = (tokens: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};\n`)
  return lines.length > 0 ? `:root {\n${lines.join('')}}\n` : ''
}
