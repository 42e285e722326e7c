import type { Endpoint, PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { isRowId } from '../../../access/isRowId'
import { poolOf } from '../../../db/poolOf'
import { languageOf } from '../../../errors/languageOf'
import { describeImport } from '../../../operations/imports/describeImport'
import { requireImport } from '../../../operations/imports/importScope'
import { previewImport } from '../../../operations/imports/previewImport'
import { resumeImport, runImport, stopImport, tryImport } from '../../../operations/imports/startImport'
import { writeImportReport } from '../../../operations/imports/writeImportReport'
import { notFound } from '../../../operations/notFound'
import { readBody } from './readCall'
import { uploadImportEndpoints } from './uploadImport'

const idOf = (req: PayloadRequest): number => {
  const { id } = req.routeParams ?? {}
  if (!isRowId(id)) throw notFound(req)
  return Number(id)
}

const answer = (body: unknown) => Response.json(body, { headers: { 'Cache-Control': 'private, no-store' } })

const stateOf = async (req: PayloadRequest) =>
  answer(await describeImport(poolOf(req.payload), await requireImport(req, idOf(req))))

const step = (path: string, take: (req: PayloadRequest, id: number) => Promise<void>): Endpoint => ({
  path: `/imports/:id/${path}`,
  method: 'post',
  handler: async (req) => {
    await take(req, idOf(req))
    return stateOf(req)
  },
})

/**
 * Files that are brought in by the panel, for who may: `POST /api/imports` keeps one, `POST /api/imports/{id}/preview` shows its
 * first rows, `…/try` tries all of them, `…/run` brings them in, `…/stop` and `…/resume` speak for themselves.
 * `GET /api/imports/{id}` says how it stands, `GET /api/imports/{id}/report.csv` what became of each row.
 */
export const importEndpoints: Endpoint[] = [
  ...uploadImportEndpoints,
  { path: '/imports/:id', method: 'get', handler: stateOf },
  {
    path: '/imports/:id/preview',
    method: 'post',
    handler: async (req) => {
      const { mapping } = await readBody(req)
      return answer({ rows: await previewImport(req, idOf(req), mapping) })
    },
  },
  step('try', async (req, id) => tryImport(req, id, (await readBody(req)).mapping)),
  step('run', async (req, id) => {
    const { goneAgreed } = await readBody(req)
    const agreed = typeof goneAgreed === 'number' && Number.isInteger(goneAgreed) && goneAgreed >= 0
    await runImport(req, id, agreed ? goneAgreed : null)
  }),
  step('stop', stopImport),
  step('resume', resumeImport),
  {
    path: '/imports/:id/report.csv',
    method: 'get',
    handler: async (req) => {
      const file = await requireImport(req, idOf(req))
      const { config } = req.payload
      const linkTo = (id: number) =>
        formatAdminURL({
          adminRoute: config.routes.admin,
          path: `/collections/${file.kind}/${id}`,
          serverURL: String(config.custom?.noaberPublicUrl || config.serverURL || ''),
        })
      const csv = await writeImportReport(poolOf(req.payload), file, languageOf(req), linkTo)
      return new Response(csv, {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Disposition': `attachment; filename="import-${file.id}.csv"`,
          'Content-Type': 'text/csv; charset=utf-8; header=present',
        },
      })
    },
  },
]
