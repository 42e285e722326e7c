import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { languageOf } from '../../errors/languageOf'
import { readFilterChoices } from '../../operations/desk/readFilterChoices'
import { readOrganisation } from '../../operations/people/readOrganisation'
import { readPeople } from '../../operations/people/readPeople'
import { fillIn } from '../filters/fillIn'
import { PanelPage } from '../page/PanelPage'
import { InviteColleague } from './InviteColleague'
import './organisation.css'
import { organisationWords } from './organisationWords'
import { OwnSubscribers } from './OwnSubscribers'
import { PeopleTable } from './PeopleTable'

/**
 * `/admin/organisatie`: a partner's own people and subscribers; for admins everybody who works here. Like every view at the
 * root it looks itself who asks.
 */
export const OrganisationView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { admin: adminRoute, api } = req.payload.config.routes
  const home = formatAdminURL({ adminRoute, path: '/organisatie' })
  if (!req.user) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(home)}`)
  const people = await readPeople(req)
  if (!people) redirect(`${adminRoute}/unauthorized`)

  const language = languageOf(req)
  const words = organisationWords[language]
  const organisation = await readOrganisation(req)
  const partners = organisation ? [] : (await readFilterChoices(req, 'all')).partners
  const mayChange = organisation?.isWriting ?? true
  const title = organisation ? words.title : words.everybody
  return (
    <PanelPage className="noaber-organisation" trail={[{ label: title }]} view={view}>
      <div className="noaber-page__head">
        <h1>{title}</h1>
        {mayChange ? (
          <InviteColleague apiRoute={api} isAdmin={!organisation} language={language} partners={partners} />
        ) : null}
      </div>
      <p className="noaber-page__intro">
        {organisation ? fillIn(words.intro, { organisation: organisation.title }) : words.introAll}
      </p>
      <h2>{words.people}</h2>
      <PeopleTable
        apiRoute={api}
        isAdmin={!organisation}
        language={language}
        mayChange={mayChange}
        people={people}
      />
      {organisation ? <OwnSubscribers language={language} req={req} slug={organisation.slug} /> : null}
    </PanelPage>
  )
}
