import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { isEditorActor } from '../../access/isEditor'
import { partnerOf } from '../../access/partnerOf'
import { poolOf } from '../../db/poolOf'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import type { DeskScope } from '../desk/deskScope'
import { readImport, type FileImport } from './FileImport'

/** For which partners somebody may bring files in: admins and editors for all, an editor of a partner for its own. */
export const importScopeOf = (req: PayloadRequest): DeskScope | null => {
  const actor = actorOf(req)
  if (actor.kind !== 'user') return null
  if (isEditorActor(actor)) return 'all'
  const partner = partnerOf(actor)
  return partner === null ? null : { partner }
}

/** @throws OperationRefused (403) when who asks may bring nothing in for this partner */
export const requireScope = (req: PayloadRequest, partner: number): void => {
  const scope = importScopeOf(req)
  if (scope === 'all' || scope?.partner === partner) return
  throw new OperationRefused('notAllowed', req.user ? 403 : 401, notYours, languageOf(req))
}

/** The import of this number. @throws OperationRefused (404) when it is not there, or not for who asks */
export const requireImport = async (req: PayloadRequest, id: number): Promise<FileImport> => {
  const scope = importScopeOf(req)
  const found = scope ? await readImport(poolOf(req.payload), id) : null
  if (found && (scope === 'all' || scope?.partner === found.partner)) return found
  throw new OperationRefused('notFound', 404, notThere, languageOf(req))
}

const notYours = {
  nl: 'Je kunt alleen bestanden inlezen voor je eigen organisatie.',
  en: 'You can only import files for your own organisation.',
}

const notThere = {
  nl: 'Dit bestand is er niet (meer). Kies het opnieuw.',
  en: 'This file is not there (any more). Choose it again.',
}
