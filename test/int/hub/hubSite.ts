import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { runMigrations } from 'graphile-worker'
import { pino } from 'pino'
import { startHub } from '../../../src/hub/startHub'
import { openReading } from '../../../src/server/openReading'
import type { FeedsDatabase } from '../feeds/feedsDatabase'
import { until } from '../feeds/startSite'
import { startSubscriber, type Subscriber } from './subscriber'

export interface HubSite {
  /** `http://127.0.0.1:41234` */
  url: string
  /** Everything that was logged, as text. */
  logged: () => string
  /** Sends a form to the hub. */
  ask: (fields: Record<string, string>, headers?: Record<string, string>) => Promise<Response>
  /** Subscribes, and waits until it is confirmed. */
  subscribe: (
    subscriber: Pick<Subscriber, 'callback'>,
    topic: string,
    more?: Record<string, string>,
  ) => Promise<void>
  /** The row of a subscriber. */
  row: (subscriber: Pick<Subscriber, 'callback'>) => Promise<Record<string, unknown>>
  /** Makes what waits due now, as if its time had come, and lets the clock strike. */
  strike: () => Promise<void>
  /**
   * Lets the clock strike, again and again, until something holds. One strike may fall while a try is under way, which
   * then waits for the next.
   */
  strikeUntil: (holds: () => boolean | Promise<boolean>, milliseconds?: number) => Promise<void>
  startWorker: () => Promise<{ stop: () => Promise<void> }>
  newSubscriber: (path?: string) => Promise<Subscriber>
  close: () => Promise<void>
}

/** Between two strikes of the clock there is time to do what the first one asked for. In milliseconds. */
const BREATH = 250

/** A site with feeds, the front of the hub and one worker of it, on the database given. Loopback is allowed. */
export const startHubSite = async (
  { url: databaseUrl, client }: FeedsDatabase,
  { allowPrivate = true, timeout = 5000, workers = 1, now = Date.now } = {},
): Promise<HubSite> => {
  await runMigrations({ connectionString: databaseUrl })
  let text = ''
  const log = pino({ level: 'trace' }, { write: (line: string) => void (text += line) })
  const app = express()
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { reading } = openReading(
    {
      databaseUrl,
      feedsDatabaseUrl: null,
      publicUrl: url,
      mediaDir: 'media',
      publisher: {},
      hasHub: true,
      allowsPrivateCallbacks: allowPrivate,
    },
    log,
  )
  app.use((req, res, next) => reading.router(req, res, next))
  const running = new Set<{ stop: () => Promise<void> }>()
  const startWorker = async () => {
    const hub = await startHub({ databaseUrl, publicUrl: url, log, allowPrivate, timeout, now })
    const worker = {
      stop: async () => {
        running.delete(worker)
        await hub.stop()
      },
    }
    running.add(worker)
    return worker
  }
  for (let count = 0; count < workers; count += 1) await startWorker()
  const subscribers: Subscriber[] = []
  const row: HubSite['row'] = async ({ callback }) => {
    const { rows } = await client.query<Record<string, unknown>>(
      'select * from hub_subscriptions where callback = $1 order by id desc limit 1',
      [callback],
    )
    return rows[0] ?? {}
  }
  const strike = async () => {
    await client.query('update hub_subscriptions set next_try_at = now() where next_try_at > now()')
    // What is due already is left alone: a worker passes over rows that somebody is writing.
    await client.query(
      `update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()`,
    )
    await client.query(
      `select graphile_worker.add_job(task, job_key => task) from unnest(array['hubDistribute', 'hubSweep']) task`,
    )
  }
  const ask: HubSite['ask'] = (fields, headers = {}) =>
    fetch(`${url}/hub`, { method: 'POST', body: new URLSearchParams(fields), headers })
  return {
    url,
    logged: () => text,
    ask,
    row,
    startWorker,
    subscribe: async (subscriber, topic, more = {}) => {
      const { callback } = subscriber
      const answer = await ask({
        'hub.callback': callback,
        'hub.mode': 'subscribe',
        'hub.topic': `${url}${topic}`,
        ...more,
      })
      if (answer.status !== 202) throw new Error(await answer.text())
      await until(async () => {
        const { status, asked_id } = await row(subscriber)
        return status === 'active' && asked_id === null
      })
    },
    strike,
    strikeUntil: async (holds, milliseconds) => {
      let struckAt = -Infinity
      const strikeAndLook = async () => {
        if (performance.now() - struckAt > BREATH) {
          await strike()
          struckAt = performance.now()
        }
        return holds()
      }
      await until(strikeAndLook, milliseconds).catch(async (cause: unknown) => {
        const { rows } = await client.query('select * from hub_subscriptions order by id desc limit 5')
        throw new Error(`It never came to hold. ${JSON.stringify(rows)}\n${text.slice(-2000)}`, { cause })
      })
    },
    newSubscriber: async (path) => {
      const subscriber = await startSubscriber(path)
      subscribers.push(subscriber)
      return subscriber
    },
    close: async () => {
      await Promise.all([...running].map((worker) => worker.stop()))
      await reading.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await Promise.all(subscribers.map((subscriber) => subscriber.close()))
    },
  }
}
