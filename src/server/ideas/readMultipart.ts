import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import type { Request, RequestHandler } from 'express'
import { MOST_BYTES } from '../../operations/ideas/photos/readPhoto'

/** A file that came along with a form. */
export type SentFile = { data: Buffer } | { problem: 'tooLarge' | 'busy' }

/** All fields together, as for a form without files. Bytes. */
const MOST_FIELDS = 100 * 1024

/** More is not even read past: nobody chooses that by mistake. Bytes. */
const MOST_BODY = 100 * 1024 * 1024

/** How many forms with a file are read at once: each may hold a whole file in memory. */
const MOST_AT_ONCE = 12

const files = new WeakMap<Request, SentFile>()
let reading = 0

/** The file that came along with a form, or null. */
export const fileOf = (req: Request): SentFile | null => files.get(req) ?? null

/**
 * Reads a form with a file (multipart/form-data, RFC 7578): its fields become `req.body`, as of any form, and the first file is what
 * `fileOf` gives. A file that is too large, or one too many at once, is read past, so that what else was filled in is not lost.
 * Other bodies are left alone.
 */
export const readMultipart = (): RequestHandler => async (req, _res, next) => {
  if (!req.is('multipart/form-data')) return next()
  if (Number(req.headers['content-length'] ?? 0) > MOST_BODY) return next(refusal(413))
  const place = { isTaken: false, isBusy: false }
  try {
    await read(req, place)
  } catch (error) {
    return next(isRefusal(error) ? error : refusal(400, error))
  } finally {
    if (place.isTaken) reading -= 1
  }
  next()
}

/** Taken at the first bytes of a file: a form without one, or one that has sent nothing yet, keeps nobody out. */
const take = (place: { isTaken: boolean; isBusy: boolean }): void => {
  if (place.isTaken || place.isBusy) return
  place.isBusy = reading >= MOST_AT_ONCE
  if (place.isBusy) return
  reading += 1
  place.isTaken = true
}

const read = async (req: Request, place: { isTaken: boolean; isBusy: boolean }): Promise<void> => {
  const fields = new Map<string, string[]>()
  const parts: Buffer[] = []
  let [size, isTooLarge, hasFile] = [0, false, false]
  const parser = new Busboy({
    headers: req.headers as BusboyHeaders,
    limits: { fields: 100, fieldSize: MOST_FIELDS, files: 1, fileSize: MOST_BYTES, headerPairs: 20 },
  })
  parser.on('field', (name, value, _nameTruncated, isCut) => {
    size += isCut ? MOST_FIELDS + 1 : Buffer.byteLength(name) + Buffer.byteLength(value)
    if (size <= MOST_FIELDS) fields.set(name, [...(fields.get(name) ?? []), value])
  })
  parser.on('file', (_name, file) => {
    file.on('limit', () => {
      isTooLarge = true
      parts.length = 0
    })
    file.on('data', (part: Buffer) => {
      take(place)
      hasFile = true
      if (place.isTaken && !isTooLarge) parts.push(part)
    })
  })
  let passed = 0
  await pipeline(
    req,
    async function* (body: AsyncIterable<Buffer>) {
      for await (const part of body) {
        passed += part.length
        if (passed > MOST_BODY) throw refusal(413)
        yield part
      }
    },
    parser,
  )
  if (size > MOST_FIELDS) throw refusal(413)
  req.body = Object.fromEntries(
    [...fields].map(([name, [first, ...more]]) => [name, more.length > 0 ? [first, ...more] : first]),
  )
  if (isTooLarge) files.set(req, { problem: 'tooLarge' })
  else if (place.isBusy && hasFile) files.set(req, { problem: 'busy' })
  else if (parts.length > 0) files.set(req, { data: Buffer.concat(parts) })
}

const refusal = (status: 400 | 413, cause?: unknown) =>
  Object.assign(new Error('A form cannot be read', { cause }), { status })

const isRefusal = (error: unknown): boolean => error instanceof Error && 'status' in error
