import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { languageOf } from '../../errors/languageOf'
import { mayChangeSource } from '../../operations/sources/findChangeable'
import { readIntake } from '../../operations/sources/readIntake'
import { sourceHealth } from '../../operations/sources/sourceHealth'
import { fillIn } from '../filters/fillIn'
import { EntryTable } from './EntryTable'
import { IntakeActions } from './IntakeActions'
import { IntakeFacts } from './IntakeFacts'
import { ProblemList } from './ProblemList'
import { SourceBadge } from './SourceBadge'
import { sourceLooks } from './sourceLooks'
import { describeFailure, sourceWords } from './sourceWords'
import './sources.css'

/** The tab of a feed of a partner: an example of what comes in, the switch, what came in and how it goes. */
export const IntakeView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const id = Number(doc?.id)
  if (!req.user || !Number.isSafeInteger(id)) return null
  const language = languageOf(req)
  const words = sourceWords[language]
  const { counts, entries, state } = await readIntake(req, id)
  const partnerId =
    typeof doc?.partner === 'object' ? (doc.partner as { id: number } | null)?.id : doc?.partner
  const partner = await req.payload.findByID({
    collection: 'partners',
    id: Number(partnerId),
    depth: 0,
    disableErrors: true,
    req,
  })
  const { admin: adminRoute, api: apiRoute } = req.payload.config.routes
  const isFailing = state !== null && (state.failures > 0 || state.status === 410)
  return (
    <Gutter className="noaber-intake">
      <div className="noaber-page__head">
        <h2>{words.heading}</h2>
        <SourceBadge language={language} look={sourceLooks[sourceHealth(state, counts.refused)]} />
      </div>
      <p className="noaber-page__intro">
        {fillIn(words.intro, {
          what: words[doc?.becomes === 'events' ? 'events' : 'initiatives'],
          partner: partner?.title ?? '',
        })}
      </p>
      {partner && !['applied', 'verified'].includes(String(partner.state)) ? (
        <p className="noaber-intake__trouble">{words.suspended}</p>
      ) : null}
      {isFailing ? <p className="noaber-intake__trouble">{describeFailure(state, language)}</p> : null}
      {(await mayChangeSource(req, id)) ? (
        <IntakeActions
          address={formatAdminURL({ apiRoute, path: `/feed-sources/${id}` })}
          isOn={state?.isOn ?? false}
        />
      ) : null}
      <IntakeFacts counts={counts} language={language} state={state} />
      {state && state.problems.length > 0 ? (
        <ProblemList language={language} problems={state.problems} />
      ) : null}
      <h3>{words.came}</h3>
      {entries.length === 0 ? (
        <p>{words.cameNone}</p>
      ) : (
        <EntryTable adminRoute={adminRoute} entries={entries} language={language} />
      )}
    </Gutter>
  )
}
