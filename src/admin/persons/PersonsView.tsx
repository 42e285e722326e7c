import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { languageOf } from '../../errors/languageOf'
import { countForgettable } from '../../operations/persons/forgetPersons'
import { keepsPersons } from '../../operations/persons/handlePerson'
import { readPersonLog } from '../../operations/persons/logPerson'
import { retentionOf } from '../../operations/persons/retention'
import { fillIn } from '../filters/fillIn'
import { PanelPage } from '../page/PanelPage'
import { FindPerson } from './FindPerson'
import { PersonLog } from './PersonLog'
import { personWords } from './personWords'

/**
 * `/admin/personen`: an admin looks up what is kept of somebody, takes it out or erases it; with the terms, and what was done
 * before. Like every view at the root it looks itself who asks.
 */
export const PersonsView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { admin: adminRoute, api } = req.payload.config.routes
  const home = formatAdminURL({ adminRoute, path: '/personen' })
  if (!req.user) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(home)}`)
  if (!keepsPersons(req)) redirect(`${adminRoute}/unauthorized`)

  const language = languageOf(req)
  const words = personWords[language]
  const [due, log] = await Promise.all([countForgettable(req), readPersonLog(req)])
  const numbers = { ...retentionOf(req.payload), ...due }
  return (
    <PanelPage className="noaber-persons" trail={[{ label: words.title }]} view={view}>
      <div className="noaber-page__head">
        <h1>{words.title}</h1>
      </div>
      <p className="noaber-page__intro">{words.intro}</p>
      <FindPerson apiRoute={api} language={language} />
      <h2>{words.terms}</h2>
      <p className="noaber-page__intro">
        {fillIn(
          words.termsText,
          Object.fromEntries(Object.entries(numbers).map(([name, count]) => [name, String(count)])),
        )}
      </p>
      <h2>{words.log}</h2>
      <PersonLog language={language} log={log} />
    </PanelPage>
  )
}
