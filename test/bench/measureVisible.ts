import { Agent, createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { createFeeds } from '../../src/feeds'
import { performTransition } from '../../src/operations/performTransition'
import { EDITOR, submitDocuments } from './measurePublishing'
import type { Bench } from './openBench'
import { percentile, type Figure } from './printTable'
import { progress, settings } from './settings'
import { startChild } from './startChild'

/** The first publications of a process are slower, and say nothing of the others. */
const WARM_UP = 10

/**
 * From the moment that a publication is committed until the first answer over HTTP that shows it: in the process that
 * published, and in another one. Somebody asks again and again; the answers come from memory as long as nothing changed.
 */
export const measureVisible = async (bench: Bench): Promise<Figure[]> => {
  const { payload, databaseUrl, mediaDir } = bench
  const ids = await submitDocuments(bench, 2 * (WARM_UP + settings.publications), 'Te zien')
  const feeds = createFeeds({
    databaseUrl,
    mediaDir,
    publicUrl: 'https://noaber.example',
    log: { info: () => undefined, warn: console.warn, error: console.error },
  })
  await feeds.started
  const app = express().use(feeds.router)
  const server = createServer((req, res) => {
    if (!feeds.answer(req, res)) app(req, res)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const other = await startChild('serveFeeds', { BENCH_DATABASE_URL: databaseUrl, BENCH_MEDIA_DIR: mediaDir })
  const places = [
    { what: 'in the process', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, must: 20 },
    { what: 'in another process', url: other.url, must: 50 },
  ]
  try {
    const figures: Figure[] = []
    for (const [turn, { what, url, must }] of places.entries()) {
      progress(`publications to be seen ${what}`)
      const times: number[] = []
      for (const [index, id] of ids.entries()) {
        if (index % 2 !== turn) continue
        await performTransition({
          payload,
          actor: EDITOR,
          collection: 'initiatives',
          id,
          transition: 'publish',
        })
        const time = await untilShown(
          `${url}/feeds/initiatives.json?limit=1`,
          `Te zien ${index + 1}`,
          performance.now(),
        )
        if (index >= 2 * WARM_UP) times.push(time)
      }
      const p50 = percentile(times, 0.5)
      const p99 = percentile(times, 0.99)
      figures.push({
        what: `published and to be seen ${what}, p99`,
        value: p99,
        unit: 'ms',
        against: 'p50',
        other: p50,
        must: { valueAtMost: must },
      })
    }
    return figures
  } finally {
    agent.destroy()
    other.stop()
    server.close()
    await feeds.close()
  }
}

const agent = new Agent({ keepAlive: true })

/** @returns milliseconds since `begun` */
const untilShown = async (url: string, title: string, begun: number): Promise<number> => {
  while (!(await textOf(url)).includes(title)) {
    if (performance.now() - begun > 30_000) throw new Error(`${url} never showed '${title}'.`)
  }
  return performance.now() - begun
}

const textOf = (url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks).toString()))
    }).on('error', reject)
  })
