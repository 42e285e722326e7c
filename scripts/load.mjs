// Imports a TypeScript file of this project, through tsx. The packages must be there.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * @param {string} root the folder of the project; also the working folder from now on
 * @param {string} file from there: `src/server/all.ts`
 */
export const load = async (root, file) => {
  process.chdir(root)
  await import('tsx')
  return import(pathToFileURL(join(root, file)).href)
}
