import { cleanText } from '../../../collections/normaliseText'
import type { Endpoint } from 'payload'
import { isRowId } from '../../../access/isRowId'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'
import type { PaperIdea } from '../../../operations/ideas/paper/PaperIdea'
import { readSlips } from '../../../operations/ideas/paper/readSlips'
import { takePaperIdeas } from '../../../operations/ideas/paper/takePaperIdeas'
import { slipsSheet } from '../../../site/sheets/slipsSheet'
import { objectOf, readBody, textOf } from './readCall'

const KEY = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/**
 * Ideas on paper that the desk types in:
 *
 * - `POST /api/paper-ideas` keeps forms, each by itself, and says of each what became of it. `key` is a UUID by which a form is
 *   known: who sends it again does no harm;
 * - `GET /api/paper-ideas/slips?ideas=12,13` is a page to print, with the private link of each.
 *
 * @example
 * POST /api/paper-ideas
 * {"event":7,"ideas":[{"key":"9f0c…","title":"Een bankje","story":"Bij de kerk.","theme":3,"area":12,"terms":true}]}
 */
export const paperIdeaEndpoints: Endpoint[] = [
  {
    path: '/paper-ideas',
    method: 'post',
    handler: async (req) => {
      const { event, ideas } = await readBody(req)
      const read = Array.isArray(ideas) ? ideas.map(readIdea) : []
      const isEvent = event === null || event === undefined || isRowId(event)
      if (!isEvent || read.length === 0 || read.some((idea) => idea === null))
        throw new OperationRefused('badRequest', 400, notForms, languageOf(req))
      const outcomes = await takePaperIdeas(req, {
        event: event === null || event === undefined ? null : Number(event),
        ideas: read.filter((idea) => idea !== null),
      })
      return Response.json({ outcomes }, { headers: { 'Cache-Control': 'private, no-store' } })
    },
  },
  {
    path: '/paper-ideas/slips',
    method: 'get',
    handler: async (req) => {
      const asked = String(req.searchParams.get('ideas') ?? '').split(',')
      const slips = await readSlips(req, asked.filter(isRowId).slice(0, MOST_SLIPS).map(Number))
      const { headers, html } = slipsSheet(slips, languageOf(req))
      return new Response(html, { headers })
    },
  },
]

/** As many as one prints at once. */
const MOST_SLIPS = 200

const readIdea = (sent: unknown): PaperIdea | null => {
  const given = objectOf(sent)
  const key = textOf(given?.key) ?? ''
  if (!given || !KEY.test(key)) return null
  const text = (name: string) => cleanText(textOf(given[name]) ?? '').trim()
  const line = (name: string) => text(name).replace(/\s+/g, ' ')
  const id = (name: string) => (isRowId(given[name]) ? Number(given[name]) : null)
  return {
    key,
    title: line('title'),
    story: text('story'),
    theme: id('theme'),
    area: id('area'),
    name: line('name'),
    email: line('email').toLowerCase(),
    publicName: line('publicName'),
    terms: given.terms === true,
  }
}

const notForms = {
  nl: 'Stuur minstens één formulier mee, elk met een eigen "key" (een UUID).',
  en: 'Send at least one form, each with a "key" of its own (a UUID).',
}
