// Imports a TypeScript file of this project, through tsx. The packages must be there.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const condition = '--conditions=production'

/**
 * @param {string} root the folder of the project; also the working folder from now on
 * @param {string} file from there: `src/server/all.ts`
 */
export const load = async (root, file) => {
  // Without it Node takes the builds of Lexical that wait for an import at their top level, and on Node 20 a graph with
  // dozens of those now and then waits for ever: see docs/decisions/0010-node-conditions.md.
  if (![...process.execArgv, process.env.NODE_OPTIONS ?? ''].some((text) => text.includes(condition))) {
    console.error(
      `\n  Start this with npm (npm start, npm run …), or as: node ${condition} ${process.argv[1]}\n`,
    )
    process.exit(1)
  }
  process.chdir(root)
  await import('tsx')
  return import(pathToFileURL(join(root, file)).href)
}
