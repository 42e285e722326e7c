import { readFileSync } from 'node:fs'
import { makeAsset } from '../makeAsset'

/** What the pages of the idea form have beside the site's own style. */
export const ideaFormStyle = makeAsset(
  'ideaForm.css',
  Buffer.concat(
    ['ideaForm', 'atEvent'].map((name) => readFileSync(new URL(`../look/${name}.css`, import.meta.url))),
  ),
)

/** What shows similar ideas while somebody types, and how much room is left. */
export const ideaFormScript = makeAsset(
  'ideaForm.js',
  readFileSync(new URL('../browser/ideaForm.js', import.meta.url)),
)
