import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { findChangeable } from './findChangeable'
import { settingsDigest, toSource } from './FeedSource'
import { readState } from './sourceState'

/**
 * Switches the reading of a feed on or off, for who may change it. On only after somebody saw an example of what comes in with
 * the settings that it has now (`previewSource`).
 *
 * @throws OperationRefused (404) for what they may not change, (409) before the example was seen
 */
export const switchSource = async (req: PayloadRequest, id: number, isOn: boolean): Promise<void> => {
  const row = await findChangeable(req, id)
  if (isOn) {
    const state = await readState(req, id)
    if (state?.previewed !== settingsDigest(toSource(row)))
      throw new OperationRefused('badRequest', 409, LOOK_FIRST, languageOf(req))
  }
  await write(req, id, isOn)
}

/** Switches a feed off that is gone for good. */
export const switchOff = async (
  payload: Payload,
  id: number,
  { status }: { status: number },
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await write(req, id, false)
  await queryRows(
    req,
    sql`update source_states set busy_until = null, checked_at = now(), status = ${status}, error = null where source_id = ${id}`,
  )
}

const write = async (req: PayloadRequest, id: number, isOn: boolean): Promise<void> => {
  await req.payload.update({
    collection: 'feed-sources',
    id,
    data: { isOn },
    context: { noaberSwitch: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

const LOOK_FIRST = {
  nl: 'Bekijk eerst het voorbeeld: zo zie je wat er binnenkomt. Daarna zet je de feed aan.',
  en: 'Look at the example first, to see what comes in. Then switch the feed on.',
}
