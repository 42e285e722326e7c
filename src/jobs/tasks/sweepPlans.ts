import { createLocalReq, type Payload } from 'payload'
import { findLostPlans, readLostInput } from '../../operations/findLostPlans'
import { eachAlone } from '../eachAlone'
import { scheduledTransition } from './scheduledTransition'

/**
 * Carries out, every minute, the planned steps whose time has come and that no job waits for: the worker died with the
 * job, the queue was emptied, or the database was put back from a copy. A plan lives on its document, so none is lost;
 * what was filled in for it is taken from the job when that is still there.
 *
 * @throws AggregateError when plans failed, after all others were done.
 */
export const sweepPlans = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await eachAlone(
    await findLostPlans(req),
    ({ collection, id, transition }) => `planned step ${transition} of ${collection} ${id}`,
    async (plan) => {
      const { collection, id, transition, at, state } = plan
      const input = await readLostInput(req, plan)
      await scheduledTransition(payload, { ...input, collection, id, transition, at, expectedState: state })
    },
  )
}
