import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { settingsOf } from '../publishing/settingsOf'
import { endStates, publicStates, type Workflow } from '../workflow'
import { countListed } from './countListed'
import { deskFigures, type DeskFigure } from './deskFigures'

/** A number on somebody's desk, counted. */
export interface CountedFigure extends DeskFigure {
  count: number
}

/**
 * Counts what waits for whoever asks: with the condition, the access and the kind of reading of the list that the
 * number leads to.
 */
export const readDesk = async (req: PayloadRequest, now = new Date()): Promise<CountedFigure[]> => {
  const { payload, user } = req
  const statesOf = (pick: (workflow: Workflow) => Iterable<string>) => (collection: string) => {
    const { workflow } = settingsOf(payload, collection)
    return workflow ? [...pick(workflow)] : []
  }
  const team = (user as { team?: string | null } | null | undefined)?.team?.trim() || null
  const desk = { team, endStates: statesOf(endStates) }
  const known = deskFigures(actorOf(req), now, statesOf(publicStates), desk).filter(
    ({ collection }) => collection in payload.collections,
  )
  return Promise.all(
    known.map(async (figure) => ({
      ...figure,
      count: await countListed(req, figure.collection, figure.where),
    })),
  )
}
