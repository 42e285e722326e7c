import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { isEditorActor } from '../../access/isEditor'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'

/** @throws OperationRefused (401, 403) for who is not of the communications desk */
export const requireEditor = (req: PayloadRequest): void => {
  if (isEditorActor(actorOf(req))) return
  throw new OperationRefused('notAllowed', req.user ? 403 : 401, notForYou, languageOf(req))
}

const notForYou = {
  nl: 'Dit kan alleen de redactie. Vraag een redacteur of beheerder.',
  en: 'Only the editors can do this. Ask an editor or an administrator.',
}
