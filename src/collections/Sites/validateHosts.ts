import type { TextFieldManyValidation } from 'payload'
import { message } from '../validation/message'

/** A name of a server or its number, with a port if need be (RFC 3986, 3.2). */
const HOST =
  /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/

/** Hosts only, and none that belongs to another site: a subscription is of one site. */
export const validateHosts: TextFieldManyValidation = async (value, { id, req }) => {
  const hosts = value ?? []
  const wrong = hosts.find((host) => host.length > 260 || !HOST.test(host))
  if (wrong !== undefined)
    return message(req, {
      nl: `'${wrong}' is geen naam van een server. Vul alleen de naam in, zoals www.voorbeeld.nl.`,
      en: `'${wrong}' is not the name of a server. Fill in the name alone, such as www.example.org.`,
    })
  if (hosts.length === 0) return true
  const { docs } = await req.payload.find({
    collection: 'sites',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    where: { and: [{ hosts: { in: hosts } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])] },
  })
  const [other] = docs
  return other
    ? message(req, {
        nl: `Deze server hoort al bij de website '${other.name}'. Haal hem daar eerst weg.`,
        en: `This server belongs to the site '${other.name}' already. Remove it there first.`,
      })
    : true
}
