import next from 'next'
import type { Logger } from 'pino'
import { buildAdmin, isAdminBuilt } from './buildAdmin'
import type { Closing } from './Closing'
import { done, say, seconds } from './progress'
import type { SiteState } from './SiteState'
import { words } from './words'

/**
 * Builds the admin panel when its sources have changed, and puts Next behind the front door. A build that fails leaves
 * the site and the feeds as they are: the panel's address then says so.
 */
export const openAdmin = async (state: SiteState, closing: Closing, log: Logger): Promise<void> => {
  const root = process.cwd()
  const began = performance.now()
  if (!isAdminBuilt(root)) {
    state.admin = { status: 'building' }
    say(`… ${words.building}`)
    const abort = new AbortController()
    await closing.add('admin build', async () => abort.abort())
    try {
      await buildAdmin(root, abort.signal)
    } catch (error) {
      if (closing.hasBegun) return
      const output = error instanceof Error ? error.message : String(error)
      state.admin = { status: 'failed', log: output }
      say(`✗ ${words.buildFailed}`)
      log.error({ err: error }, 'The admin panel could not be built.')
      return
    }
  }
  const app = next({ dev: false, dir: root })
  await closing.add('admin', () => app.close())
  await app.prepare()
  const handle = app.getRequestHandler()
  state.admin = { status: 'ready', handle: (req, res) => handle(req, res) }
  done(words.admin, seconds(began))
}
