import type { JsonLdDocument } from 'jsonld'
import { context, type Node } from './Node'

/** The catalogue as JSON-LD 1.1, with its context inside. */
export const writeJsonLd = (nodes: readonly Node[]): string =>
  `${JSON.stringify({ '@context': context, '@graph': nodes }, null, 1)}\n`

/** The same catalogue as Turtle (RDF 1.1). The libraries are loaded when somebody asks for it. */
export const writeTurtle = async (nodes: readonly Node[]): Promise<string> => {
  const [{ default: jsonld }, { Parser, Writer }] = await Promise.all([import('jsonld'), import('n3')])
  const statements = await jsonld.toRDF(JSON.parse(writeJsonLd(nodes)) as JsonLdDocument, {
    format: 'application/n-quads',
    documentLoader: fetchNothing,
  })
  const writer = new Writer({ prefixes: context })
  writer.addQuads(new Parser({ format: 'N-Quads' }).parse(String(statements)))
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, result: string) => (error ? reject(error) : resolve(result)))
  })
}

/** The context stands inside; nothing is fetched from elsewhere. */
const fetchNothing = (url: string): Promise<never> => Promise.reject(new Error(`${url} is not fetched.`))
