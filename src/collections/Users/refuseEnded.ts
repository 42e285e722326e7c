import type { CollectionBeforeLoginHook } from 'payload'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'

/** Lets nobody in whose access has ended, by password or by a link to set a new one. Asked after the password was right. */
export const refuseEnded: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.accessEndedAt) throw new OperationRefused('accessEnded', 403, ended, languageOf(req))
  return user
}

const ended = {
  nl: 'Je toegang is beëindigd. Klopt dat niet? Vraag een collega om je opnieuw uit te nodigen.',
  en: 'Your access was ended. Is that not right? Ask a colleague to invite you again.',
}
