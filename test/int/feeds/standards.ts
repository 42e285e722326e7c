import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where a file of the standards stands: beside the folder of REAL_DATA_DIR. Null, with a word, when there is none.
 *
 * @example findStandard('dcat-ap-nl/dcat-ap-SHACL.ttl')
 */
export const findStandard = (name: string): string | null => {
  const { REAL_DATA_DIR } = process.env
  const path = REAL_DATA_DIR ? join(REAL_DATA_DIR, '..', 'standards', name) : null
  if (path && existsSync(path)) return path
  console.warn(`Skipped: ${name} is looked for in the folder 'standards' beside REAL_DATA_DIR.`)
  return null
}
