import type { TextFieldSingleValidation } from 'payload'
import { languageOf } from '../../errors/languageOf'
import { isHostName, plainHost } from '../FrontDoors/plainHost'
import { message } from './message'

/**
 * Refuses what is no host name, the name of the site itself, and a name that is on another front door. The database holds
 * the last of these too, for two saves at once.
 */
export const validateHost: TextFieldSingleValidation = async (value, { data, id, req }) => {
  const host = plainHost(String(value ?? ''))
  if (!isHostName(host))
    return message(req, {
      nl: 'Vul alleen een hostnaam in, zonder https:// of /. Zo: samenhattem.nl.',
      en: 'Fill in a host name only, without https:// or /: samenhattem.nl.',
    })
  if (host === siteHost(req.payload?.config.custom?.noaberPublicUrl))
    return message(req, {
      nl: 'Dit is de naam van de site zelf. Kies een andere.',
      en: 'This is the name of the site itself. Choose another one.',
    })
  const { hosts = [] } = data as { hosts?: readonly { host?: string }[] }
  if (hosts.filter((row) => plainHost(String(row.host ?? '')) === host).length > 1)
    return message(req, { nl: 'Deze naam staat er twee keer.', en: 'This name is here twice.' })
  if (!req.payload) return true
  const { docs } = await req.payload.find({
    collection: 'front-doors',
    where: { 'hosts.host': { equals: host } },
    depth: 0,
    limit: 2,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const other = docs.find((door) => String(door.id) !== String(id))
  if (!other) return true
  return languageOf(req) === 'en'
    ? `This name is on the front door '${other.name}' already.`
    : `Deze naam hoort al bij de voordeur '${other.name}'.`
}

const siteHost = (publicUrl: unknown): string | null =>
  typeof publicUrl === 'string' && URL.canParse(publicUrl) ? new URL(publicUrl).hostname : null
