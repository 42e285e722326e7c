import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { makeAsset } from '../makeAsset'

const require = createRequire(import.meta.url)

const ofPackage = (name: string): string => readFileSync(require.resolve(`swagger-ui-dist/${name}`), 'utf8')

/** Swagger UI, as its package brings it; the address of a map that is not served is left out. */
export const swaggerUi = makeAsset(
  'swagger-ui.js',
  Buffer.from(ofPackage('swagger-ui-bundle.js').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')),
)

/** Its style, and what makes it look like the rest of the site. */
export const apiDocsStyle = makeAsset(
  'api-docs.css',
  Buffer.from(
    [
      ofPackage('swagger-ui.css').replace(/\/\*# sourceMappingURL=.*\*\/\s*$/, ''),
      readFileSync(new URL('../look/apiDocs.css', import.meta.url), 'utf8'),
    ].join('\n'),
  ),
)

/** What starts it. */
export const apiDocsScript = makeAsset(
  'api-docs.js',
  readFileSync(new URL('../browser/apiDocs.js', import.meta.url)),
)
