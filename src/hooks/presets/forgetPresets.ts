import type { CollectionBeforeDeleteHook } from 'payload'
import { PRESETS } from './presetOperations'

/**
 * Takes away the presets that only this account can read, before it goes: nobody would ever find them again, and a filter
 * can hold a name (GDPR, article 17). What is shared stays for the others.
 */
export const forgetPresets: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.payload.config.admin.user !== 'users') return
  await req.payload.delete({
    collection: PRESETS,
    where: {
      and: [{ 'access.read.constraint': { equals: 'onlyMe' } }, { 'access.read.users': { in: [id] } }],
    },
    overrideAccess: true,
    req,
  })
}
