import type { Endpoint } from 'payload'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'

/**
 * `POST /api/users/first-register`, always refused: as Payload has it, whoever comes first on a site without accounts
 * becomes its admin. The site makes the first admin itself when it is first started (`NOABER_ADMIN_EMAIL`).
 */
export const refuseFirstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: (req) => {
    throw new OperationRefused('notAllowed', 403, madeAtTheStart, languageOf(req))
  },
}

const madeAtTheStart = {
  nl: 'De eerste beheerder wordt gemaakt als de site voor het eerst start, of door je eigen code met payload.create. Andere accounts maakt een beheerder.',
  en: 'The first administrator is made when the site first starts, or by your own code with payload.create. An administrator makes the other accounts.',
}
