import { readdirSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const src = fileURLToPath(new URL('..', import.meta.url))

/** What a file needs at run time; types do not count. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^'";]*?from '([^']+)'/gm)].map(
    ([, name = '']) => name,
  )

const resolveImport = (from: string, name: string): string => {
  const path = resolve(dirname(from), name)
  return name.endsWith('.ts') ? path : `${path}.ts`
}

it('needs no Payload, React or Next, however far one follows the imports of feeds and pages', () => {
  const waiting = ['feeds', 'site'].flatMap((folder) =>
    readdirSync(resolve(src, folder), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => resolve(src, folder, name)),
  )
  const seen = new Set<string>()
  const packages = new Set<string>()
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) waiting.push(resolveImport(file, name))
      else if (!name.startsWith('node:')) packages.add(name)
    }
  }
  expect([...packages].sort()).toEqual([
    'csv-stringify/sync',
    'd3-delaunay',
    'esbuild',
    'express',
    'ical-generator',
    'lru-cache',
    'pg',
    'pg-copy-streams',
    'qr',
    'rss',
    'sharp',
    'timezones-ical-library',
  ])
  expect([...seen].map((file) => relative(src, file).split('/')[0])).toSatisfy((rooms: string[]) =>
    rooms.every((room) => ['feeds', 'site'].includes(room)),
  )
})
