import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Bench } from './openBench'
import { median, type Figure } from './printTable'
import { hasWrk, requestLoad, type Load } from './requestLoad'
import { progress, settings } from './settings'
import { startChild } from './startChild'
import { startNginx } from './startNginx'

const GZIP = { 'accept-encoding': 'gzip' }
const kinds = ['gzip', 'identity', '304'] as const
type Kind = (typeof kinds)[number]

/**
 * In which order a round asks: what is held against each other stands side by side, since the speed of a shared machine
 * drifts within a minute. Every second round goes the other way.
 */
const ORDER: readonly (readonly [server: string, kind: Kind])[] = [
  ['bare', 'gzip'],
  ['express', 'gzip'],
  ['nginx', 'gzip'],
  ['feeds', 'gzip'],
  ['feeds', '304'],
  ['nginx', '304'],
  ['express', '304'],
  ['express', 'identity'],
  ['nginx', 'identity'],
  ['feeds', 'identity'],
  ['bare', 'identity'],
]

/**
 * A feed of 30 items from memory, against nginx with one worker and the same bytes in a file, Express `res.send`, and
 * node:http that does nothing else. They take turns, so that a busy moment hits them all, and ratios are those of one
 * round.
 *
 * @param address - of the feed
 */
export const measureHot = async ({ folder }: Bench, address: string, pid: number): Promise<Figure[]> => {
  if (!hasWrk) progress('wrk is not here: autocannon asks instead, which is slower than nginx answers')
  const plain = Buffer.from(
    await (await fetch(address, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer(),
  )
  const nginx = await startNginx(join(folder, 'nginx'), { plain, gzip: gzipSync(plain, { level: 7 }) })
  if (!nginx) progress('nginx is not here: what is measured against it is left out')
  const bare = await startChild('serveBytes', { BENCH_SOURCE: address })
  const express = await startChild('serveBytes', { BENCH_SOURCE: address, BENCH_SERVER: 'express' })
  const servers = new Map([
    ['feeds', { url: address, pid }],
    ['express', { url: `${express.url}/feed.rss`, pid: express.pid }],
    ['bare', { url: `${bare.url}/feed.rss`, pid: bare.pid }],
  ])
  if (nginx) servers.set('nginx', { url: `${nginx.url}/feed.rss`, pid: nginx.pid })
  const loads = new Map<string, Load[]>()
  try {
    for (let round = 0; round < settings.rounds; round++) {
      progress(`feeds from memory, round ${round + 1} of ${settings.rounds}`)
      for (const [name, kind] of round % 2 === 0 ? ORDER : [...ORDER].reverse()) {
        const server = servers.get(name)
        if (!server) continue
        const load = await requestLoad(server.url, await headersOf(kind, server.url), server.pid)
        loads.set(`${name} ${kind}`, [...(loads.get(`${name} ${kind}`) ?? []), load])
      }
    }
  } finally {
    for (const server of [nginx, bare, express]) server?.stop()
  }
  return toFigures(
    (name, kind, what) => loads.get(`${name} ${kind}`)?.map((load) => load[what]) ?? [],
    nginx !== null,
  )
}

const headersOf = async (kind: Kind, url: string): Promise<Record<string, string>> => {
  if (kind === 'identity') return {}
  const { headers } = await fetch(url, { method: 'HEAD', headers: GZIP })
  return kind === 'gzip' ? GZIP : { ...GZIP, 'if-none-match': headers.get('etag') ?? '' }
}

/** The middle of each, and the middle of their ratios round by round. */
const held = (
  ours: readonly number[],
  theirs: readonly number[],
): Pick<Figure, 'value' | 'other' | 'ratio'> => ({
  value: median(ours),
  other: median(theirs),
  ratio: median(ours.map((each, round) => each / (theirs[round] ?? NaN))),
})

const TITLES: Record<Kind, string> = {
  gzip: 'feed of 30 from memory, gzip',
  identity: 'feed of 30 from memory, identity',
  '304': 'feed of 30 not modified (304)',
}

const toFigures = (
  of: (name: string, kind: Kind, what: keyof Load) => readonly number[],
  hasNginx: boolean,
): Figure[] => {
  const compare = (
    kind: Kind,
    name: string,
    against: string,
    what: keyof Load,
    must?: Figure['must'],
  ): Figure => ({
    what: `${TITLES[kind]}${what === 'p99' ? ', p99' : what === 'cpu' ? ', server CPU a request' : ''}`,
    unit: what === 'rate' ? '/s' : what === 'p99' ? 'ms' : 'µs',
    against,
    must,
    ...held(of('feeds', kind, what), of(name, kind, what)),
  })
  return [
    ...kinds.flatMap((kind) => [
      ...(hasNginx
        ? (['rate', 'p99', 'cpu'] as const).map((what) =>
            compare(
              kind,
              'nginx',
              'nginx, one worker',
              what,
              what === 'rate' ? LEAST_OF_NGINX[kind] : undefined,
            ),
          )
        : []),
      ...(['rate', 'p99', 'cpu'] as const).map((what) =>
        compare(
          kind,
          'express',
          'Express res.send',
          what,
          what === 'rate' && kind === 'gzip' ? { least: 5 } : undefined,
        ),
      ),
      ...(kind === '304' ? [] : [compare(kind, 'bare', 'bare node:http', 'rate')]),
    ]),
    {
      what: TITLES['304'],
      unit: '/s',
      against: 'itself, 200 gzip',
      must: { least: 1 },
      ...held(of('feeds', '304', 'rate'), of('feeds', 'gzip', 'rate')),
    },
  ]
}

const LEAST_OF_NGINX: Partial<Record<Kind, Figure['must']>> = { gzip: { least: 0.4 }, '304': { least: 0.35 } }
