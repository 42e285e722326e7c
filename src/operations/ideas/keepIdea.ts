import { createLocalReq, type PayloadRequest } from 'payload'
import { ACTOR_KEY } from '../../access/actor'
import { inTransaction } from '../../db/session'
import { textToRichText } from '../../sources/textToRichText'
import { ownIdeaAddress } from './ideaAddress'

/** An idea as somebody told it: by the form, at an event, or on paper. */
export interface GivenIdea {
  title: string
  /** Plain text; an empty line begins a new paragraph. */
  story: string
  /** Numbers of themes and areas. */
  themes: readonly number[]
  areas: readonly number[]
  location?: { name?: string; latitude?: number; longitude?: number }
  /** The number of a picture. */
  photo?: number
  asks?: readonly ('money' | 'rule' | 'land' | 'knowledge' | 'nothing')[]
  submitter: { name: string; email?: string; phone?: string }
  /** The name that everybody sees; '' for none. */
  publicName: string
  channel: 'form' | 'event' | 'paper'
  /** The number of the event at which it was brought. */
  event?: number
  termsAccepted: boolean
  licence: 'CC-BY-4.0' | 'CC0-1.0'
}

/** An idea that is kept, with the private link of whoever brought it. */
export interface KeptIdea {
  id: number
  urn: string
  contact: number
  /** An absolute address. */
  link: string
}

/**
 * Who makes ideas in the name of residents: the site itself, as nobody is signed in. The history says by which way it came,
 * and an idea of the form that nobody confirms is known by it.
 */
export const keeperOf = (channel: GivenIdea['channel']): string => `ideas:${channel}`

/**
 * Keeps an idea as a draft, and who brought it as a contact, together or not at all. Of the person nothing goes to the idea
 * but the name that they chose to show.
 */
export const keepIdea = async (req: PayloadRequest, given: GivenIdea): Promise<KeptIdea> => {
  const { payload } = req
  return inTransaction(req, async () => {
    const own = await createLocalReq(
      { context: { [ACTOR_KEY]: { kind: 'system', name: keeperOf(given.channel) } } },
      payload,
    )
    if (req.transactionID !== undefined) own.transactionID = req.transactionID
    const { name, email, phone } = given.submitter
    const contact = await payload.create({
      collection: 'contacts',
      data: { name, ...(email ? { email } : {}), ...(phone ? { phone } : {}) } as never,
      depth: 0,
      overrideAccess: true,
      req: own,
    })
    const made = await payload.create({
      collection: 'ideas',
      data: dataOf(given, Number(contact.id)) as never,
      depth: 0,
      overrideAccess: true,
      req: own,
    })
    const urn = String(made.urn)
    return { id: Number(made.id), urn, contact: Number(contact.id), link: ownIdeaAddress(payload, urn) }
  })
}

const dataOf = (given: GivenIdea, submitter: number): Record<string, unknown> => ({
  title: given.title,
  body: textToRichText(given.story),
  themes: [...given.themes],
  areas: [...given.areas],
  asks: [...(given.asks ?? [])],
  ...(given.location ? { location: given.location } : {}),
  ...(given.photo === undefined ? {} : { image: given.photo }),
  submitter,
  submitterName: given.publicName,
  channel: given.channel,
  ...(given.event === undefined ? {} : { event: given.event }),
  termsAccepted: given.termsAccepted,
  licence: given.licence,
})
