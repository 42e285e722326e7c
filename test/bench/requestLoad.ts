import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import autocannon from 'autocannon'
import { settings } from './settings'

const CONNECTIONS = 64

/** What came out of asking as fast as possible. */
export interface Load {
  /** Requests a second. */
  rate: number
  /** Milliseconds; the 99th of a hundred. */
  p99: number
  /** Processor time of the server for a request, in microseconds; NaN where that cannot be read. */
  cpu: number
}

/** Asks for an address over 64 connections, as fast as the server answers. */
export const requestLoad = async (
  url: string,
  headers: Record<string, string>,
  pid: number,
): Promise<Load> => {
  const before = processorTime(pid)
  const { count, rate, p99 } = await (hasWrk ? withWrk(url, headers) : withAutocannon(url, headers))
  return { rate, p99, cpu: (processorTime(pid) - before) / count }
}

/** wrk is much quicker than autocannon, which is slower than the quickest of what is measured here. */
export const hasWrk = !spawnSync('wrk', ['-v']).error

const withWrk = async (url: string, headers: Record<string, string>) => {
  const fields = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const { stdout } = await promisify(execFile)('wrk', [
    ...['-t1', `-c${CONNECTIONS}`, `-d${settings.seconds}s`, '--latency'],
    ...fields,
    url,
  ])
  if (/Non-2xx or 3xx|Socket errors/.test(stdout)) throw new Error(`Requests to ${url} failed:\n${stdout}`)
  const [, time, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  return {
    count: Number(/(\d+) requests in/.exec(stdout)?.[1]),
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    p99: Number(time) * (unit === 'us' ? 0.001 : unit === 's' ? 1000 : 1),
  }
}

const withAutocannon = async (url: string, headers: Record<string, string>) => {
  const { requests, latency, errors } = await autocannon({
    url,
    headers,
    connections: CONNECTIONS,
    duration: settings.seconds,
  })
  if (errors > 0) throw new Error(`${errors} requests to ${url} failed.`)
  return { count: requests.total, rate: requests.average, p99: latency.p99 }
}

/** Of a process, in microseconds (proc(5): fields 14 and 15 of stat, in hundredths of a second). */
const processorTime = (pid: number): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10_000
  } catch {
    return NaN
  }
}
