/** What a page may set to make widgets look like itself. */
export interface WidgetToken {
  /** Without `--noaber-`. */
  name: string
  /** A property of NL Design System that is used when the page sets it for itself. */
  host: string | null
  /** What it is otherwise: in light and in dark, or always. */
  otherwise: readonly [light: string, dark: string] | string
  /** What it is for, in Dutch, for the handbook. */
  says: string
}

const color = (
  name: string,
  host: string,
  otherwise: WidgetToken['otherwise'],
  says: string,
): WidgetToken => ({
  name,
  host,
  otherwise,
  says,
})

const badge = (
  tone: string,
  says: string,
  text: readonly [string, string],
  behind: readonly [string, string],
): WidgetToken[] => [
  color(`badge-${tone}-color`, `--nl-badge-${tone}-color`, text, `Tekst van een status: ${says}`),
  color(
    `badge-${tone}-background-color`,
    `--nl-badge-${tone}-background-color`,
    behind,
    `Vlak van een status: ${says}`,
  ),
]

/** Every custom property of widgets, in the order of the handbook. Pairs of text and background meet WCAG 2.2 AA. */
export const widgetTokens: readonly WidgetToken[] = [
  color('font-family', '--utrecht-document-font-family', 'inherit', 'Lettertype'),
  color('heading-font-family', '--utrecht-heading-font-family', 'inherit', 'Lettertype van koppen'),
  color('color', '--utrecht-document-color', ['#1b2a2f', '#f0f2ec'], 'Tekst'),
  color('soft-color', '--nl-color-ink-soft', ['#4a5a5e', '#b7c2bb'], 'Tekst die minder opvalt'),
  color(
    'background-color',
    '--utrecht-document-background-color',
    ['#ffffff', '#1a2723'],
    'Achter kaarten en velden',
  ),
  color('border-color', '--nl-color-line', ['#cfd6cc', '#3a4a44'], 'Rand van kaarten'),
  color('heading-color', '--utrecht-heading-color', ['#1b2a2f', '#f0f2ec'], 'Koppen'),
  color('link-color', '--utrecht-link-color', ['#1f6b4a', '#7ccfa4'], 'Links'),
  color('button-background-color', '--utrecht-button-background-color', ['#1f6b4a', '#7ccfa4'], 'Knoppen'),
  color('button-color', '--utrecht-button-color', ['#ffffff', '#10201a'], 'Tekst op knoppen'),
  color(
    'field-border-color',
    '--utrecht-form-control-border-color',
    ['#6d7c78', '#8fa098'],
    'Rand van velden',
  ),
  color('focus-color', '--utrecht-focus-outline-color', ['#1b2a2f', '#f2c230'], 'Rand om wat de focus heeft'),
  color('error-color', '--nl-color-brick', ['#a8432f', '#f0a08f'], 'Fouten'),
  color('radius', '--nl-radius', '0.5rem', 'Ronding van hoeken'),
  color('space', '--nl-space', '1rem', 'Witruimte'),
  ...badge('neutral', 'klaar of gewoon', ['#33464b', '#dfe5dd'], ['#e8ece6', '#31413b']),
  ...badge('waiting', 'wacht', ['#5a4300', '#fbe6a2'], ['#fbeab2', '#4a3b0c']),
  ...badge('active', 'bezig', ['#1d4e7a', '#c6e0f7'], ['#dce9f5', '#1b3d5c']),
  ...badge('positive', 'goed', ['#17523a', '#bfe8d1'], ['#d7ecdf', '#184a34']),
  ...badge('negative', 'gaat niet door', ['#8a3222', '#f9cfc5'], ['#f8e0da', '#5c261b']),
]

/**
 * The tokens as a style: `--_color` is what the widget's own rules use. Browsers without `light-dark()` have the light
 * one; the others follow the `color-scheme` of the page.
 */
export const tokenStyle = (): string => {
  const rule = (pick: (otherwise: readonly [string, string]) => string, onlyPairs: boolean): string =>
    widgetTokens
      .filter(({ otherwise }) => !onlyPairs || typeof otherwise !== 'string')
      .map(({ name, host, otherwise }) => {
        const value = typeof otherwise === 'string' ? otherwise : pick(otherwise)
        return `--_${name}:var(--noaber-${name},${host ? `var(${host},${value})` : value});`
      })
      .join('')
  return [
    `:host{${rule(([light]) => light, false)}}`,
    `@supports (color:light-dark(#000,#fff)){:host{${rule(([light, dark]) => `light-dark(${light},${dark})`, true)}}}`,
  ].join('\n')
}
