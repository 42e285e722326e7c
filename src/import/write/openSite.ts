import { getPayload, type Payload } from 'payload'
import config from '../../../payload.config'
import { closePayload } from '../../db/closePayload'
import { migrate } from '../../db/migrate'
import { joinDatabase } from '../../db/openDatabase'
import { settings } from '../../settings'

/** The site that is imported into, and how to leave it. */
export interface OpenSite {
  payload: Payload
  close: () => Promise<void>
}

/** Joins the site of the settings, running or not, with its tables up to date: an import may be the first thing ever. */
export const openSite = async (): Promise<OpenSite> => {
  const database = await joinDatabase(settings())
  let payload: Payload | undefined
  const close = async () => {
    if (payload) await closePayload(payload)
    await database.close()
  }
  try {
    payload = await getPayload({ config })
    await migrate(payload, database.url)
    return { payload, close }
  } catch (error) {
    await close()
    throw error
  }
}
