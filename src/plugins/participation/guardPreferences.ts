import type { Access, Payload, PayloadHandler } from 'payload'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { isKey } from './isKey'

const PREFERENCES = 'payload-preferences'

/**
 * Keeps API keys out of Payload's collection of preferences: they have no panel, and a key of a suspended partner writes
 * nothing at all. Payload's own endpoints there ask no access, so they are put behind a check on the running instance.
 */
export const guardPreferences = (payload: Payload): void => {
  const preferences = payload.collections[PREFERENCES]?.config
  if (!preferences) return
  const { access, endpoints } = preferences
  const forPeople =
    (given: Access): Access =>
    (args) =>
      isKey(args.req) ? false : given(args)
  Object.assign(access, {
    create: forPeople(access.create),
    delete: forPeople(access.delete),
    read: forPeople(access.read),
    update: forPeople(access.update),
  })
  // New objects: Payload shares those of its own endpoints between all collections.
  preferences.endpoints = (endpoints || []).map((endpoint) => ({
    ...endpoint,
    handler: refusingKeys(endpoint.handler),
  }))
}

const refusingKeys =
  (handler: PayloadHandler): PayloadHandler =>
  (req) => {
    if (isKey(req)) throw new OperationRefused('notAllowed', 403, forPanels, languageOf(req))
    return handler(req)
  }

const forPanels = {
  nl: 'Voorkeuren zijn er voor mensen die het beheer gebruiken, niet voor API-sleutels.',
  en: 'Preferences are for people who use the admin panel, not for API keys.',
}
