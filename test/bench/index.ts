/**
 * What serving, publishing and importing cost, as ratios within one run: `npm run bench`. Absolute times say more
 * about the machine than about the code; each figure stands beside something that was measured in the same minute.
 */
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureImport } from './measureImport'
import { measurePublishing } from './measurePublishing'
import { measureServing } from './measureServing'
import { openBench } from './openBench'
import { printTable, type Figure } from './printTable'

const folder = join(tmpdir(), `noaber-bench-${process.pid}`)
const bench = await openBench(folder)
const figures: Figure[] = []
try {
  figures.push(...(await measureImport(bench)))
  figures.push(...(await measurePublishing(bench)))
  figures.push(...(await measureServing(bench)))
  printTable(figures)
} finally {
  await bench.close()
  await rm(folder, { recursive: true, force: true })
}
process.exit()
