import type { Payload } from 'payload'
import { requestFor } from '../../operations/requestFor'
import { workImport } from '../../operations/imports/workImport'
import { queueJob, type Tasks } from '../queueJob'

/** Works through the rows of a file. What is left when the worker stops is queued again. */
export const importFile = async (
  payload: Payload,
  { id }: Tasks['importFile'],
  stopping?: AbortSignal,
): Promise<void> => {
  const { isUnfinished } = await workImport(payload, id, stopping)
  if (!isUnfinished) return
  const req = await requestFor({ payload, actor: { kind: 'system', name: 'importFile' } })
  await queueJob(req, 'importFile', { id }, { key: `importFile:${id}`, queue: 'importFile' })
}
