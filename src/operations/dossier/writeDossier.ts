import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import { ZipFile } from 'yazl'
import { actorOf } from '../../access/actor'
import { lockRow } from '../../hooks/lockRow'
import { recordTransition } from '../../hooks/recordTransition'
import { inTransaction } from '../../db/session'
import { configOf, settingsOf } from '../../publishing/settingsOf'
import { notFound } from '../notFound'
import { dossierPage } from './dossierPage'
import { dossierReadme } from './dossierReadme'
import { readDossier, type Dossier, type DossierFile } from './readDossier'

/**
 * Writes the dossier of a document as a ZIP: a page to read and print, the same as JSON, the files, and personal data of the
 * submitter in a file of its own. That it was taken out stands in the history (`dossierExported`) before the first byte leaves.
 *
 * Files are read one after another while the reader takes them: however large they are, little is in memory.
 *
 * @throws OperationRefused (403) for others than editors and admins, (404) for what is not there
 */
export const writeDossier = async (
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<Readable> => {
  const dossier = await readDossier(req, collection, id)
  await recordExport(req, collection, id)
  const actor = actorOf(req)
  const config = configOf(req.payload, collection)
  const madeAt = new Date()
  const madeBy = 'name' in actor ? actor.name : ''
  const { present, missing } = await sortFiles(req, dossier)
  const { persons, ...open } = dossier
  const zip = new ZipFile()
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name, { mtime: madeAt })
  add('LEESMIJ.txt', dossierReadme(dossier, { madeAt, madeBy, missing }))
  add(
    'dossier.html',
    dossierPage(dossier, {
      fields: config?.fields ?? [],
      workflow: settingsOf(req.payload, collection).workflow,
      kind: kindOf(config?.labels?.singular),
      madeAt,
      madeBy,
    }),
  )
  add('dossier.json', JSON.stringify({ madeAt, madeBy, ...open }, null, 2))
  add('persoonsgegevens.json', JSON.stringify(persons, null, 2))
  // Pictures and PDFs are compressed by nature.
  for (const [path, { filename }] of present) zip.addFile(path, `bestanden/${filename}`, { compress: false })
  const output = zip.outputStream as Readable
  zip.on('error', (error) => output.destroy(error as Error))
  zip.end()
  return output
}

const recordExport = (req: PayloadRequest, collection: string, id: number): Promise<void> =>
  inTransaction(req, async () => {
    const row = await lockRow(req, collection, id)
    if (!row) throw notFound(req)
    const state = String(row.state)
    await recordTransition(req, {
      collection,
      documentId: id,
      urn: String(row.urn ?? ''),
      actor: actorOf(req),
      transition: 'dossierExported',
      from: state,
      to: state,
      reason: null,
    })
  })

/** Which files are there to be read, and which are only known by name. */
const sortFiles = async (
  { payload }: PayloadRequest,
  { files }: Dossier,
): Promise<{ present: [path: string, file: DossierFile][]; missing: string[] }> => {
  const folder = resolve(payload.collections.media.config.upload.staticDir ?? 'media')
  const present: [string, DossierFile][] = []
  const missing: string[] = []
  for (const file of files) {
    const path = resolve(folder, file.filename)
    const isThere = await stat(path).then(
      (found) => found.isFile(),
      () => false,
    )
    if (isThere) present.push([path, file])
    else missing.push(file.filename)
  }
  return { present, missing }
}

const kindOf = (label: unknown): string => {
  if (typeof label === 'string') return label
  return label !== null && typeof label === 'object' && 'nl' in label ? String(label.nl) : 'Document'
}
