import type { Request } from 'express'
import type { Payload } from 'payload'
import { bringIdea } from '../../operations/ideas/bringIdea'
import { isLicence, type IdeaValues } from '../../site/ideaForm/parseIdea'
import { askerOf } from './askerOf'

/**
 * Keeps an idea that was checked, and owes the letter to confirm it.
 *
 * @throws OperationRefused (429)
 */
export const sendIdea = async (
  payload: Payload,
  req: Request,
  { language, values }: { language: 'nl' | 'en'; values: IdeaValues },
): Promise<void> => {
  const { areas, email, licence, name, place, publicName, story, terms, themes, title } = values
  await bringIdea(await askerOf(payload, language), {
    title,
    story,
    themes,
    areas,
    ...(place === '' ? {} : { location: { name: place } }),
    submitter: { name, email },
    publicName,
    channel: 'form',
    termsAccepted: terms,
    licence: isLicence(licence) ? licence : 'CC-BY-4.0',
    language,
    ip: req.ip ?? null,
  })
}
