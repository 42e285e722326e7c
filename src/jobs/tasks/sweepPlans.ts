import { createLocalReq, type Payload } from 'payload'
import { findLostPlans } from '../../operations/findLostPlans'
import { eachAlone } from '../eachAlone'
import { scheduledTransition } from './scheduledTransition'

/**
 * Carries out, every minute, the planned steps whose time has come and that no job waits for: the worker died with the
 * job, the queue was emptied, or the database was put back from a copy. A plan lives on its document, so none is lost.
 *
 * @throws AggregateError when plans failed, after all others were done.
 */
export const sweepPlans = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await eachAlone(
    await findLostPlans(req),
    ({ collection, id, transition }) => `planned step ${transition} of ${collection} ${id}`,
    ({ collection, id, transition, at, state }) =>
      scheduledTransition(payload, { collection, id, transition, at, expectedState: state }),
  )
}
