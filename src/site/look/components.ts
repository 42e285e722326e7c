import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/**
 * The components of NL Design System that the pages use, from the packages that municipalities and provinces share. The
 * `html` files style plain HTML, so that what editors write looks the same as what we make.
 */
const files = [
  '@nl-design-system-candidate/paragraph-css/html/paragraph.css',
  '@nl-design-system-candidate/heading-css/html/heading.css',
  '@nl-design-system-candidate/link-css/html/link.css',
  '@nl-design-system-candidate/code-css/html/code.css',
  '@nl-design-system-candidate/button-css/html/button.css',
  '@nl-design-system-candidate/skip-link-css/skip-link.css',
  '@nl-design-system-candidate/data-badge-css/data-badge.css',
  '@utrecht/form-label-css/dist/html/index.min.css',
  '@utrecht/form-fieldset-css/dist/html/index.min.css',
]

/**
 * Their rules in a layer of their own: whatever the site says itself, however plainly, comes before it.
 *
 * @see https://nldesignsystem.nl/componenten/
 */
export const componentStyle = `@layer components{${files
  .map((file) => readFileSync(require.resolve(file), 'utf8'))
  .join('\n')}}`
