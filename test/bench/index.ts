/**
 * What serving, exporting, publishing and importing cost, as ratios within one run: `npm run bench`. Absolute times say
 * more about the machine than about the code; each figure stands beside something that was measured in the same minutes.
 */
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureCold } from './measureCold'
import { measureExports } from './measureExports'
import { measureHot } from './measureHot'
import { measureImport } from './measureImport'
import { measureLists } from './measureLists'
import { measurePages } from './measurePages'
import { measurePublishing } from './measurePublishing'
import { measureStatistics } from './measureStatistics'
import { measureVisible } from './measureVisible'
import { openBench } from './openBench'
import { openSized } from './openSized'
import { printTable, type Figure } from './printTable'
import { progress, settings } from './settings'

const { isWanted, items } = settings
const begun = performance.now()
const folder = join(tmpdir(), `noaber-bench-${process.pid}`)
/** What is open, to be closed in the other order. */
const open: { close: () => Promise<void> }[] = []
let closing: Promise<void> | null = null

/** Closes and clears away once, whoever asks first. */
const closeAll = (): Promise<void> => {
  closing ??= (async () => {
    for (const each of open.reverse()) await each.close().catch(() => undefined)
    await rm(folder, { recursive: true, force: true })
  })()
  return closing
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    progress('stopped; clearing away')
    void closeAll().finally(() => process.exit(130))
  })
}

const opened = async <T extends { close: () => Promise<void> }>(making: Promise<T>): Promise<T> => {
  const made = await making
  open.push(made)
  return made
}

const figures: Figure[] = []
try {
  const bench = await opened(openBench(folder))
  if (isWanted('import')) figures.push(...(await measureImport(bench)))
  if (isWanted('publish')) figures.push(...(await measurePublishing(bench)))
  if (isWanted('visible')) figures.push(...(await measureVisible(bench)))
  if (isWanted('lists')) figures.push(...(await measureLists(bench)))
  // Takes the place of the documents that the parts before it made.
  if (isWanted('statistics')) figures.push(...(await measureStatistics(bench)))
  if (isWanted('hot') || isWanted('cold') || isWanted('pages') || isWanted('exports')) {
    const small = await opened(openSized(bench, 'small', items / 100))
    const address = `${small.feeds.url}/feeds/initiatives.rss`
    if (isWanted('hot')) figures.push(...(await measureHot(bench, address, small.feeds.pid)))
    if (isWanted('cold') || isWanted('pages') || isWanted('exports')) {
      const large = await opened(openSized(bench, 'large', items))
      if (isWanted('cold')) figures.push(...(await measureCold(small, large)))
      if (isWanted('pages')) figures.push(...(await measurePages(small, large)))
      if (isWanted('exports')) figures.push(...(await measureExports(large)))
    }
  }
  printTable(figures)
  progress(`that took ${Math.round((performance.now() - begun) / 1000)} seconds`)
} catch (error) {
  // What is stopped halfway fails everywhere at once.
  if (!closing) throw error
} finally {
  await closeAll()
}
process.exit()
