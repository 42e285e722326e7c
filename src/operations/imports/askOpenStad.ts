import type { PayloadRequest } from 'payload'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { MOST_BYTES, MOST_ROWS } from '../../import/table/limits'
import { openStadTable } from '../../import/table/readOpenStadTable'
import type { Table } from '../../import/table/Table'
import { tableFailures } from '../../import/table/tableFailures'
import { guardedRequest } from '../../outbound/guardedRequest'
import { OutboundFailure } from '../../outbound/errors/OutboundFailure'
import { linkSettingsOf } from '../links/linkSettings'

/** Resources that are asked for at a time, and pages at most: OpenStad may give fewer than were asked for. */
const PAGE_SIZE = 500
const MOST_PAGES = 100

/**
 * Asks the API of an OpenStad site for the resources of a project (`https://…/api/project/1/resource`), page by page; guarded,
 * as the address is anybody's.
 *
 * @throws OperationRefused (400) for another address, or an answer that is no good; ImportFailure for what cannot be read
 */
export const askOpenStad = async (req: PayloadRequest, address: string): Promise<Table> => {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null
  if (!url || !/\/api\/project\/\d+\/resource\/?$/.test(url.pathname)) throw refused(req, MESSAGES.address)
  const records: unknown[] = []
  let bytes = 0
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { body, size } = await askPage(req, pageOf(url, page))
    bytes += size
    if (bytes > MOST_BYTES) throw tableFailures.tooLarge()
    if (Array.isArray(body)) return openStadTable(body)
    const { records: some, metadata } = (body ?? {}) as {
      records?: unknown
      metadata?: { pageCount?: number }
    }
    if (!Array.isArray(some)) throw tableFailures.notOpenStad()
    records.push(...(some as unknown[]))
    if (records.length > MOST_ROWS) throw tableFailures.tooManyRows()
    if (some.length === 0 || page + 1 >= Number(metadata?.pageCount ?? 1)) return openStadTable(records)
  }
  throw tableFailures.tooManyRows()
}

const pageOf = (url: URL, page: number): URL => {
  const asked = new URL(url)
  asked.searchParams.set('page', String(page))
  asked.searchParams.set('pageSize', String(PAGE_SIZE))
  asked.searchParams.set('includeTags', '1')
  asked.searchParams.set('includeUser', '1')
  return asked
}

const askPage = async (req: PayloadRequest, url: URL): Promise<{ body: unknown; size: number }> => {
  const { config } = req.payload
  const publicUrl = String(config.custom?.noaberPublicUrl || config.serverURL || 'http://localhost')
  try {
    const { body, status } = await guardedRequest(url, {
      userAgent: `Noaber import (+${publicUrl})`,
      headers: { Accept: 'application/json' },
      maxBytes: MOST_BYTES,
      timeout: 30_000,
      redirects: 3,
      allowPrivate: linkSettingsOf(req.payload)?.allowPrivate ?? false,
    })
    if (status !== 200) throw refused(req, MESSAGES.status(status))
    return { body: JSON.parse(body.toString('utf8')) as unknown, size: body.length }
  } catch (error) {
    if (error instanceof SyntaxError) throw tableFailures.badJson(error)
    if (error instanceof OutboundFailure && error.reason === 'tooLarge') throw tableFailures.tooLarge()
    if (error instanceof OutboundFailure) throw refused(req, MESSAGES.noAnswer)
    throw error
  }
}

const refused = (req: PayloadRequest, message: { nl: string; en: string }) =>
  new OperationRefused('badRequest', 400, message, languageOf(req))

const MESSAGES = {
  address: {
    nl: 'Dit is geen adres van OpenStad. Het ziet eruit als https://api.voorbeeld.nl/api/project/1/resource.',
    en: 'This is no address of OpenStad. It looks like https://api.example.org/api/project/1/resource.',
  },
  status: (status: number) => ({
    nl: `De site van OpenStad geeft een foutmelding (${status}). Controleer het adres, of probeer het later opnieuw.`,
    en: `The site of OpenStad answers with an error (${status}). Check the address, or try again later.`,
  }),
  noAnswer: {
    nl: 'De site van OpenStad is niet bereikbaar op dit adres. Controleer het adres, of probeer het later opnieuw.',
    en: 'The site of OpenStad cannot be reached at this address. Check the address, or try again later.',
  },
}
