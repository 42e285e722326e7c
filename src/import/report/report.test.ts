import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Problem } from '../problem'
import { describeProblem } from './describeProblem'
import { describeResult } from './describeResult'
import { progressDisplay } from './progressDisplay'
import { writeReport } from './writeReport'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noaber-report-'))
})
afterAll(() => rm(folder, { recursive: true }))

const problem: Problem = {
  code: 'moneyUnclear',
  line: 12,
  column: 'kosten',
  originId: 'VB-1',
  value: '=2+2',
  message: { nl: 'Geen "bedrag".', en: 'No amount.' },
}

describe('the report of refused rows', () => {
  it('is CSV that Excel reads, in the language of the reader, with nothing that runs as a formula', async () => {
    const path = join(folder, 'rapport.csv')
    await writeReport(path, [problem], 'nl')
    expect(await readFile(path, 'utf8')).toBe(
      '\ufeffregel,kenmerk,kolom,waarde,code,reden\r\n12,VB-1,kosten,\'=2+2,moneyUnclear,"Geen ""bedrag""."\r\n',
    )
  })

  it('that cannot be written says so', async () => {
    await expect(writeReport(join(folder, 'weg', 'x.csv'), [], 'nl')).rejects.toMatchObject({
      problems: [{ code: 'reportNotWritten' }],
    })
  })
})

describe('on the screen', () => {
  it.each([
    [problem, 'Regel 12, kolom \'kosten\': Geen "bedrag".'],
    [{ ...problem, column: null }, 'Regel 12: Geen "bedrag".'],
    [{ ...problem, line: null, column: null }, 'Geen "bedrag".'],
  ])('a refusal reads as a sentence', (one, text) => expect(describeProblem(one, 'nl')).toBe(text))

  const counts = { created: 1, updated: 2, unchanged: 3, refused: 25 }
  const problems = Array.from({ length: 25 }, () => problem)

  it('shows the first refusals and says where the rest is', () => {
    const lines = describeResult({ counts, problems }, 'nl', { isDryRun: false, report: 'r.csv' })
    expect(lines.slice(-3)).toEqual([
      '… en nog 5.',
      'Alle geweigerde regels staan in r.csv.',
      '1 nieuw, 2 bijgewerkt, 3 ongewijzigd, 25 geweigerd.',
    ])
  })

  it('says that a trial kept nothing, and where it stopped', () => {
    const text = describeResult({ counts, problems: [], stoppedAt: 9 }, 'en', { isDryRun: true }).join('\n')
    expect(text).toMatch(/Stopped after line 9[^]*Trial, nothing was kept/)
  })
})

describe('progress', () => {
  const show = (isTTY: boolean, shares: number[]) => {
    const written: string[] = []
    let now = 0
    const display = progressDisplay({ isTTY, write: (text) => written.push(text) }, 'nl', () => (now += 1000))
    shares.forEach((share, index) => display.show({ share, rows: index + 1, refused: 0 }))
    display.end()
    return written
  }

  it('renews one line on a terminal', () => {
    const written = show(true, [0.1, 0.11])
    expect(written).toHaveLength(3)
    expect(written[1]).toMatch(/^\r.*11% {2}2 regels, 0 geweigerd, nog ongeveer \d+ s$/)
    expect(written[2]).toBe('\r\u001b[K')
  })

  it('gives a line for each tenth elsewhere', () => {
    expect(show(false, [0.05, 0.1, 0.15, 0.2, 0.95, 1]).map((line) => line.slice(0, 4))).toEqual([
      ' 10%',
      ' 20%',
      ' 95%',
      '100%',
    ])
  })
})
