import type { CollectionConfig } from 'payload'
import { isStaff } from '../../access/isStaff'
import { nobody } from '../../access/nobody'

/** Staff read the history. Nobody writes it over any API: the engine adds to it, and nothing changes it. */
export const transitionAccess: CollectionConfig['access'] = {
  read: isStaff,
  create: nobody,
  update: nobody,
  delete: nobody,
}
