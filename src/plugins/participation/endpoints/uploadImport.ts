import type { Endpoint, PayloadRequest } from 'payload'
import { isRowId } from '../../../access/isRowId'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'
import { IMPORT_KINDS, type ImportKind } from '../../../import/fields/ImportField'
import { ImportFailure } from '../../../import/ImportFailure'
import { MOST_BYTES } from '../../../import/table/limits'
import { readTable } from '../../../import/table/readTable'
import type { Table } from '../../../import/table/Table'
import { tableFailures } from '../../../import/table/tableFailures'
import { askOpenStad } from '../../../operations/imports/askOpenStad'
import { NO_PARTNER } from '../../../operations/imports/FileImport'
import { requireScope } from '../../../operations/imports/importScope'
import { storeImport } from '../../../operations/imports/storeImport'
import { readBody, textOf } from './readCall'

/** The longest names of a source and of a file. */
const LONGEST = { source: 120, fileName: 200 }

/**
 * `POST /api/imports?partner=3&kind=events&source=…&name=agenda.xlsx` with the file itself as its body; and
 * `POST /api/imports/address` with `{ partner, kind, source, address }`. Both answer `{ "id": 7 }`.
 */
export const uploadImportEndpoints: Endpoint[] = [
  {
    path: '/imports',
    method: 'post',
    handler: (req) => {
      const given = Object.fromEntries(req.searchParams)
      return keep(req, given, textOf(given.name) ?? '', async () => readTable(await readFile(req)))
    },
  },
  {
    path: '/imports/address',
    method: 'post',
    handler: async (req) => {
      const given = await readBody(req)
      const address = textOf(given.address) ?? ''
      return keep(req, given, address, () => askOpenStad(req, address))
    },
  },
]

const keep = async (
  req: PayloadRequest,
  given: Record<string, unknown>,
  fileName: string,
  read: () => Promise<Table>,
): Promise<Response> => {
  const { kind } = given
  // Grants are of the desk, whatever partner is named.
  const partner = kind === 'grants' ? NO_PARTNER : given.partner
  const source = (textOf(given.source) ?? '').replace(/\s+/g, ' ').trim()
  const isRight =
    (partner === NO_PARTNER || isRowId(partner)) &&
    isKind(kind) &&
    source !== '' &&
    source.length <= LONGEST.source
  if (!isRight) throw refused(req, 400, MESSAGES.call)
  requireScope(req, Number(partner))
  try {
    const table = await read()
    const id = await storeImport({
      ...{ req, table, source, kind, partner: Number(partner) },
      fileName: fileName.slice(0, LONGEST.fileName),
    })
    return Response.json({ id }, { status: 201, headers: { 'Cache-Control': 'private, no-store' } })
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error
    const language = languageOf(req)
    const text = error.problems.map(({ message }) => message[language]).join(' ')
    throw refused(req, 400, { nl: text, en: text })
  }
}

const isKind = (kind: unknown): kind is ImportKind => IMPORT_KINDS.some((known) => known === kind)

/** Reads no more than a file may be, whatever is sent. */
const readFile = async (req: PayloadRequest): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (req.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > MOST_BYTES) throw tableFailures.tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const refused = (req: PayloadRequest, status: number, message: { nl: string; en: string }) =>
  new OperationRefused('badRequest', status, message, languageOf(req))

const MESSAGES = {
  call: {
    nl: 'Kies een partner en een soort, en vul in hoe de bron heet (hoogstens 120 tekens).',
    en: 'Choose a partner and a kind, and fill in what the source is called (at most 120 characters).',
  },
}
