import type { Payload } from 'payload'
import { openDatabase } from '../db/openDatabase'
import { startHub } from '../hub/startHub'
import { DatabaseHealth } from './DatabaseHealth'
import { doorAddresses } from './doorAddresses'
import { makeFront } from './front'
import { listen, stopListening } from './listen'
import { openReading } from './openReading'
import { printAddresses } from './printAddresses'
import { done, during, say } from './progress'
import type { RoleArgs } from './runRole'
import type { SiteState } from './SiteState'
import { waitForDatabase } from './waitForDatabase'
import { words } from './words'

/**
 * The whole site in one process. In this order, so that feeds answer within seconds and people see what is happening:
 * listen, database, tables, feeds, first content, admin panel. Payload and Next take seconds to load: Payload while
 * the database starts, Next at the end.
 */
export const runAll = async ({ settings, log, closing }: RoleArgs): Promise<void> => {
  let isDatabaseUp: SiteState['isDatabaseUp'] = async () => false
  const state: SiteState = {
    reading: null,
    pages: null,
    previews: null,
    ideas: null,
    admin: { status: 'starting' },
    isDatabaseUp: () => isDatabaseUp(),
  }
  const server = makeFront(state, settings, log)
  const port = await listen(server, settings.port, settings.host)
  const publicUrl = settings.hasPublicUrl ? settings.publicUrl : `http://localhost:${port}`
  await closing.addDoor('http', () => stopListening(server))

  const loading = import('./writingSide')
  const database = await during(words.database, () =>
    openDatabase(settings, {
      owner: `process ${process.pid} (${publicUrl})`,
      onChange: (change, error) => {
        if (!error) say(words[change])
        else log.error({ err: error }, 'The database did not start again.')
      },
    }),
  )
  await closing.add('database', database.close)
  const health = new DatabaseHealth(database.url)
  await closing.add('health', () => health.close())
  isDatabaseUp = () => health.isUp()
  await waitForDatabase(health)

  const {
    closePayload,
    firstAccounts,
    migrate,
    openPayload,
    ideasRouter,
    previewRouter,
    reportsRouter,
    startWorker,
  } = await loading
  const payload: Payload = await during(words.tables, async () => {
    const opened = await openPayload()
    await closing.add('payload', () => closePayload(opened))
    await migrate(opened, database.url)
    return opened
  })

  const { reading, pages, context } = openReading({ ...settings, publicUrl, databaseUrl: database.url }, log)
  await closing.add('feeds', () => reading.close())
  Object.assign(state, {
    reading,
    pages,
    previews: previewRouter({ payload, context }),
    ideas: ideasRouter({ payload, context }),
    reports: reportsRouter({ payload, context }),
  })
  done(words.feeds, `${publicUrl}/feeds`)

  const accounts = await firstAccounts(payload, database.url, settings, log)
  const worker = await startWorker({ payload, databaseUrl: database.url })
  await closing.add('worker', () => worker.stop())
  if (settings.hasHub) {
    const allowPrivate = settings.allowsPrivateCallbacks
    const hub = await startHub({ databaseUrl: database.url, publicUrl, allowPrivate, log })
    await closing.add('hub', () => hub.stop())
  }

  const { openAdmin } = await import('./openAdmin')
  await openAdmin(state, closing, log)
  printAddresses(publicUrl, accounts, await doorAddresses(payload, publicUrl))
  if (settings.databaseUrl && !settings.hasPublicUrl) say(words.noUrl)
}
