import type { Payload } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { optOutToken } from './optOutToken'
import { publicUrlOf } from './publicUrlOf'

/** Where a contact stops the letters that can be stopped, without signing in. */
export const optOutAddress = (payload: Payload, contact: number): string => {
  const path = formatAdminURL({ apiRoute: payload.config.routes.api, path: '/mail/opt-out' })
  return `${publicUrlOf(payload)}${path}?contact=${contact}&token=${optOutToken(payload.secret, contact)}`
}

/** The head of a letter that can be stopped, for mail programs (RFC 2369, RFC 8058). */
export const optOutHeaders = (address: string): Record<string, string> => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})
