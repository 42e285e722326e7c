import pg from 'pg'
import type { FeedsLog } from './context'

/** The channel on which publishing says that something public changed. */
const CHANNEL = 'noaber_feeds'

/**
 * Hears of changes on a connection of its own, and connects again when it breaks. Also calls back after each
 * (re)connection, since a notice may have been missed.
 *
 * @param connectionString - the primary: a replica refuses LISTEN
 * @returns a function that stops listening
 */
export const listenForChanges = (
  connectionString: string,
  log: FeedsLog,
  onChange: () => void,
): (() => Promise<void>) => {
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | null = null
  let isClosed = false
  let failures = 0

  const connect = async () => {
    const mine = new pg.Client({
      connectionString,
      application_name: 'noaber-feeds-listen',
      connectionTimeoutMillis: 2000,
      keepAlive: true,
    })
    client = mine
    let isOver = false
    const again = (error?: Error) => {
      if (isOver) return
      isOver = true
      mine.removeAllListeners('notification')
      mine.end().catch(() => undefined)
      if (isClosed) return
      if (failures === 0) log.warn({ err: error }, 'feeds: not hearing of changes at once; polling goes on')
      failures += 1
      timer = setTimeout(() => void connect(), Math.min(5000, 100 * 2 ** Math.min(failures, 6)))
    }
    mine.on('error', again)
    mine.on('end', () => again())
    mine.on('notification', onChange)
    try {
      await mine.connect()
      await mine.query(`listen ${CHANNEL}`)
      if (failures > 0) log.info({}, 'feeds: hearing of changes again')
      failures = 0
      onChange()
    } catch (error) {
      again(error as Error)
    }
  }

  void connect()
  return async () => {
    isClosed = true
    if (timer) clearTimeout(timer)
    await client?.end().catch(() => undefined)
  }
}
