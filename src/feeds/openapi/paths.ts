import { OPEN_DATA, type OpenDataResource } from '../openData/OpenDataResource'
import type { Terms } from '../Vocabulary'
import { withSharedAnswers, type Operation } from './answers'
import { filesOperation } from './filesPath'

/** A path of OpenAPI; `servers` when it is told from elsewhere than the rest. */
export interface PathItem {
  servers?: readonly { url: string }[]
  get: Operation
}

/**
 * The paths of OpenAPI, from the registry of addresses. The design rules (/core/path-segments-kebab-case) allow a dot
 * only beyond the first segment, and a parameter only as a whole segment. So a file at the top, `/catalog.ttl`, is told
 * from the folder above, with a server of its own; a name before a dot, `/schemas/{name}.json`, takes the dot along;
 * and the complete files are one path.
 *
 * @param base - the public address of this site, without a slash at the end
 */
export const describePaths = (
  resources: readonly OpenDataResource[],
  terms: Terms,
  base: string,
): Readonly<Record<string, PathItem>> => {
  const above = [{ url: base + OPEN_DATA.slice(0, OPEN_DATA.lastIndexOf('/')) }]
  const version = OPEN_DATA.slice(OPEN_DATA.lastIndexOf('/'))
  const toPath = (path: string, operation: Operation): [string, PathItem] => {
    const get = withSharedAnswers(operation)
    return /^\/[^/]*\./.test(path) ? [version + path, { servers: above, get }] : [path, { get }]
  }
  const files = filesOperation(terms)
  return Object.fromEntries([
    ...resources.flatMap(({ path, describe }) => {
      const operation = describe?.(terms)
      if (!operation || isFile(path)) return []
      const [, before, name = '', suffix = ''] = /^(.*)\{(\w+)\}(\.\w+)$/.exec(path) ?? []
      return before === undefined
        ? [toPath(path, operation)]
        : [toPath(`${before}{${name}}`, withSuffix(operation, name, suffix))]
    }),
    ...(files ? [[`${version}/{file}`, { servers: above, get: withSharedAnswers(files) }] as const] : []),
  ])
}

/** Whether an address is that of complete files: `/{type}.csv`. */
const isFile = (path: string): boolean => path.startsWith('/{type}.')

/** The operation whose path parameter takes what follows it along: `ideas` becomes `ideas.json`. */
const withSuffix = (operation: Operation, name: string, suffix: string): Operation => ({
  ...operation,
  parameters: operation.parameters?.map((parameter) => {
    if (parameter.in !== 'path' || parameter.name !== name) return parameter
    const { schema } = parameter as { schema?: { enum?: readonly string[] } }
    return { ...parameter, schema: { ...schema, enum: schema?.enum?.map((value) => value + suffix) } }
  }),
})
