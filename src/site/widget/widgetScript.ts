import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync, transformSync } from 'esbuild'
import { builtInTypes } from '../../feeds/types/builtInTypes'
import { tokenStyle } from './tokens'

/** The one script for pages of others. Its address never changes, so its bytes have a name of their own. */
export interface WidgetScript {
  bytes: Buffer
  /** Of the bytes before they are compressed. */
  hash: string
}

const source = (name: string): URL => new URL(`../browser/widget/${name}`, import.meta.url)

let made: WidgetScript | undefined

/** Puts the script together when somebody first asks for it: some tens of milliseconds, once. */
export const widgetScript = (): WidgetScript => (made ??= makeWidgetScript())

const makeWidgetScript = (): WidgetScript => {
  const style = transformSync(`${tokenStyle()}\n${readFileSync(source('widget.css'), 'utf8')}`, {
    loader: 'css',
    minify: true,
    // Nested functions such as light-dark() stay as they are.
    target: 'esnext',
  }).code
  const {
    outputFiles: [file],
  } = buildSync({
    entryPoints: [fileURLToPath(source('index.ts'))],
    bundle: true,
    minify: true,
    write: false,
    // Not a module, so that it also knows where it came from on a page that has it as one.
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    // Nothing of the project's own configuration is for browsers of others.
    tsconfigRaw: '{}',
    define: { WIDGET_STYLE: JSON.stringify(style), STATE_TONES: JSON.stringify(tones()) },
  })
  if (!file) throw new Error('The widgets could not be put together: nothing came out.')
  const bytes = Buffer.from(file.contents)
  return { bytes, hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 22) }
}

/** How the states look that are worth a badge. */
const tones = (): Record<string, Record<string, string>> =>
  Object.fromEntries(
    builtInTypes.map(({ name, states }) => [
      name,
      Object.fromEntries(
        Object.entries(states)
          .filter(([, { isUsual }]) => !isUsual)
          .map(([state, { tone }]) => [state, tone]),
      ),
    ]),
  )
