// Installs the packages when they are missing or older than the lock file. Uses nothing but Node itself.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'

const isDutch = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '').startsWith('nl')

/** Whether `node_modules` holds what the lock file says. npm keeps a copy of the lock file that it installed from. */
const isInstalled = (root) => {
  const lock = join(root, 'package-lock.json')
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true
  // A checkout makes every file new: compare what they say before installing again.
  const wanted = packagesIn(lock)
  const there = packagesIn(installed)
  const isSame = Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (there[path] ? there[path].version === version : optional),
  )
  if (isSame) utimesSync(installed, new Date(), new Date())
  return isSame
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {}

/** npm's own program: the one that runs this script, or the one that came with Node. */
export const npmProgram = () => {
  const given = process.env.npm_execpath
  if (given && /npm-cli\.[cm]?js$/.test(given)) return given
  const bin = dirname(process.execPath)
  const places = [
    join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ]
  return places.find((place) => existsSync(place)) ?? null
}

/** Installs when that is needed. Ends the process with npm's own exit code when npm fails. */
export const ensureInstalled = (root) => {
  if (isInstalled(root)) return
  const npm = npmProgram()
  if (!npm) {
    console.error(
      isDutch
        ? '  npm is niet gevonden: voer `npm ci` zelf uit.'
        : '  npm was not found: run `npm ci` yourself.',
    )
    process.exit(1)
  }
  const start = Date.now()
  console.log(
    isDutch
      ? '  … Pakketten installeren. Dat duurt een halve minuut, alleen de eerste keer.'
      : '  … Installing packages. This takes half a minute, only the first time.',
  )
  const { status, signal } = spawnSync(
    process.execPath,
    [npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: 'inherit' },
  )
  if (status !== 0) {
    console.error(
      isDutch
        ? '\n  Installeren is niet gelukt. Hierboven staat waarom. Is er internet?\n'
        : '\n  Installing failed. The reason stands above. Is there a network?\n',
    )
    process.exit(signal ? 130 : (status ?? 1))
  }
  console.log(
    `  ✓ ${(isDutch ? 'Pakketten' : 'Packages').padEnd(29)} ${((Date.now() - start) / 1000).toFixed(1)} s`,
  )
}
