import type { CollectionBeforeDeleteHook } from 'payload'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'

/**
 * Refuses to delete an area, theme or partner by which a front door selects: without it the door would show more than was
 * meant, or everything.
 */
export const keepChosen: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const door = await req.payload.db.findOne<{ id: number; name?: string }>({
    collection: 'front-doors',
    where: { [`selection.${collection.slug}`]: { in: [id] } },
    req,
  })
  if (!door) return
  throw new OperationRefused(
    'stillChosen',
    409,
    {
      nl: `De voordeur '${door.name}' kiest hierop. Haal het daar eerst weg.`,
      en: `The front door '${door.name}' selects by this. Take it out there first.`,
    },
    languageOf(req),
  )
}
