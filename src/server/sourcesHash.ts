import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Files beside `src` that the admin panel is built from. */
const files = ['next.config.mjs', 'payload.config.ts', 'package-lock.json', 'tsconfig.json']

/**
 * A fingerprint of everything that the admin panel is built from: the same sources give the same text on every
 * machine. Tests beside the sources are left out.
 */
export const sourcesHash = (root: string): string => {
  const hash = createHash('sha256')
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
  for (const file of [...files, ...sources]) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
