import { Router, urlencoded, type Request } from 'express'
import { isReportReason, reportReasons } from '../../collections/Reports/reasons'
import { OperationRefused } from '../../errors/OperationRefused'
import { withTerms } from '../../feeds/http/withTerms'
import { isPatient, isStarted, signStart } from '../../operations/ideas/startMark'
import { bringReport, findReported, type ReportedItem } from '../../operations/reports/bringReport'
import { ideaOutcomePage } from '../../site/ideaForm/outcomePage'
import { PageNotFound } from '../../site/PageNotFound'
import { REPORT, reportPath } from '../../site/report/reportAddress'
import { reportPage, type ReportPageData, type ReportValues } from '../../site/report/reportPage'
import { reportWords } from '../../site/report/words'
import { isTrapped } from '../../site/trap'
import { askerOf } from '../ideas/askerOf'
import { formFailure } from '../ideas/formFailure'
import { languageIn, type IdeaRouting } from '../ideas/IdeaRouting'
import { sendIdeaPage } from '../ideas/sendIdeaPage'
import { mistakeIn, parseReport } from './parseReport'

const NOTHING: ReportValues = { reason: '', explanation: '', name: '', email: '', goodFaith: false }

/**
 * `/meld/{type}/{slug}`: the form with which a visitor reports something that is public; with POST what is wrong with it comes back
 * with everything in it (400, or 429 for too often), or it is kept. Without a script, and without anything of others against spam.
 */
export const reportsRouter = ({ context, payload }: IdeaRouting): Router => {
  const router = Router()
  const readItem = async (req: Request<{ type: string; slug: string }>): Promise<ReportedItem> => {
    const language = languageIn(req)
    await withTerms(
      context,
      () => null,
      () => false,
    )
    const item = await findReported(await askerOf(payload, language), req.params.type, req.params.slug)
    if (!item) throw new PageNotFound()
    return item
  }
  const pageOf = (
    req: Request<{ type: string; slug: string }>,
    item: ReportedItem,
    { mistakes = [], values = NOTHING }: Partial<Pick<ReportPageData, 'mistakes' | 'values'>> = {},
  ) => {
    const started = startedIn(req)
    return reportPage({
      values,
      mistakes,
      item,
      reasons: reportReasons,
      action: reportPath(req.params.type, req.params.slug, 'nl'),
      started: isStarted(payload.secret, started) ? started : signStart(payload.secret),
      language: languageIn(req),
    })
  }

  router.use(urlencoded({ extended: false, limit: '50kb' }))
  router.get(`${REPORT}/verstuurd`, async (req, res) => {
    await withTerms(
      context,
      () => null,
      () => false,
    )
    const { sentText: text, sentTitle: title } = reportWords[languageIn(req)]
    sendIdeaPage(res, context, ideaOutcomePage({ title, text }, languageIn(req)))
  })
  router.get(`${REPORT}/:type/:slug`, async (req, res) => {
    sendIdeaPage(res, context, pageOf(req, await readItem(req)))
  })
  router.post(`${REPORT}/:type/:slug`, async (req, res) => {
    const item = await readItem(req)
    const language = languageIn(req)
    const sent = (req.body ?? {}) as Record<string, unknown>
    const { mistakes, values } = parseReport(sent)
    const refuse = (found: ReportPageData['mistakes'], status: number) =>
      sendIdeaPage(res, context, pageOf(req, item, { values, mistakes: found }), { status })
    const { reason } = values
    if (mistakes.length > 0 || !isReportReason(reason)) return refuse(mistakes, 400)
    if (!isPatient(payload.secret, startedIn(req))) return refuse([mistakeIn('started')], 400)
    const asker = await askerOf(payload, language)
    try {
      // People do not see this field: who fills it in is answered in the same way, and sends nothing.
      if (!isTrapped(sent))
        await bringReport(asker, { ...values, reason, item, language, ip: req.ip ?? null })
    } catch (error) {
      if (!(error instanceof OperationRefused) || error.status !== 429) throw error
      asker.responseHeaders?.forEach((value, name) => res.set(name, value))
      return refuse([{ field: 'explanation', text: { nl: error.message, en: error.message } }], 429)
    }
    res.set('Cache-Control', 'private, no-store').set('Referrer-Policy', 'no-referrer')
    res.redirect(303, `${REPORT}/verstuurd${language === 'en' ? '?lang=en' : ''}`)
  })
  router.use(REPORT, () => {
    throw new PageNotFound()
  })
  router.use(formFailure({ context, payload }, 'A page about a report failed'))
  return router
}

const startedIn = (req: Request): string => {
  const { started } = (req.body ?? {}) as { started?: unknown }
  return typeof started === 'string' ? started : ''
}
