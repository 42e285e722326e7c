import type { Response } from 'express'
import type { Payload } from 'payload'
import { bringIdea } from '../../operations/ideas/bringIdea'
import { bringIdeaAtTable, type TabletOutcome } from '../../operations/ideas/bringIdeaAtTable'
import type { AtEvent } from '../../site/ideaForm/AtEvent'
import { isLicence, type IdeaValues } from '../../site/ideaForm/parseIdea'
import { askerOf } from './askerOf'

/**
 * Keeps an idea that was checked, and owes the letter to confirm it.
 *
 * @returns what became of a form on a tablet; null elsewhere
 * @throws OperationRefused (429)
 */
export const sendIdea = async (
  payload: Payload,
  res: Response,
  { at = null, language, values }: { at?: AtEvent | null; language: 'nl' | 'en'; values: IdeaValues },
): Promise<TabletOutcome | null> => {
  const { areas, email, name, publicName, story, terms, themes, title } = values
  const licence = isLicence(values.licence) ? values.licence : 'CC-BY-4.0'
  const asker = await askerOf(payload, language)
  const brought = {
    title,
    story,
    themes,
    areas,
    ...locationOf(values),
    submitter: { name, email },
    publicName,
    ...(at?.event ? { channel: 'event' as const, event: at.event.id } : { channel: 'form' as const }),
    termsAccepted: terms,
    licence,
    ...(values.photo === ''
      ? {}
      : { picture: { name: values.photo, alt: values.photoAlt, maker: publicName, licence } as const }),
    language,
    ip: res.req.ip ?? null,
  }
  try {
    if (at?.isTablet) {
      const event = at.isStaffed && at.event ? at.event.urn : null
      return await bringIdeaAtTable(asker, brought, { event, once: at.once })
    }
    await bringIdea(asker, brought)
    return null
  } finally {
    // How long to wait, when it was too often.
    asker.responseHeaders?.forEach((value, name) => res.set(name, value))
  }
}

const locationOf = ({ place, point }: IdeaValues) => ({
  ...(place === '' && !point
    ? {}
    : {
        location: {
          ...(place === '' ? {} : { name: place }),
          ...(point ? { latitude: point.lat, longitude: point.lng } : {}),
        },
      }),
})
