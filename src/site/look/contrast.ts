/** The least contrast of text with what lies behind it (WCAG 2.2, 1.4.3, level AA). */
export const ENOUGH_CONTRAST = 4.5

/**
 * How much two colours differ in light, from 1 to 21 (WCAG 2.2, contrast ratio).
 *
 * @example contrast('#000000', '#ffffff') // 21
 */
export const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
  return (high + 0.05) / (low + 0.05)
}

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = partsOf(hex)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Red, green and blue, from 0 to 255. */
const partsOf = (hex: string): number[] =>
  [hex.slice(1, 3), hex.slice(3, 5), hex.slice(5, 7)].map((part) => Number.parseInt(part, 16))

/** A colour with some of another one in it. @param share - of the other one, from 0 to 1 */
export const mix = (hex: string, other: string, share: number): string => {
  const others = partsOf(other)
  const mixed = partsOf(hex).map((part, index) => Math.round(part + ((others[index] ?? 0) - part) * share))
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/**
 * The colour with just as much of another one in it as it takes to be readable on all of these grounds.
 *
 * @example readableOn('#f2c230', ['#ffffff'], '#000000') // a brown that can be read on white
 */
export const readableOn = (hex: string, grounds: readonly string[], towards: string): string => {
  for (let step = 0; step <= 50; step += 1) {
    const candidate = mix(hex, towards, step / 50)
    if (grounds.every((ground) => contrast(candidate, ground) >= ENOUGH_CONTRAST)) return candidate
  }
  return towards
}
