import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { languageOf } from '../../errors/languageOf'
import { readOrganisation } from '../../operations/people/readOrganisation'
import { readPeople } from '../../operations/people/readPeople'
import { fillIn } from '../filters/fillIn'
import { organisationWords } from '../organisation/organisationWords'
import { DeskCard } from './DeskCard'
import { ForOthers } from './ForOthers'

/** A partner's own organisation: who works for it, and the way to its people, its subscribers and its figures. */
export const OrganisationWidget = async ({ req }: WidgetServerProps) => {
  const language = languageOf(req)
  const words = organisationWords[language]
  const [organisation, people] = await Promise.all([readOrganisation(req), readPeople(req)])
  if (!organisation || !people) return <ForOthers language={language} title={words.title} />
  const countOf = (wanted: string) => people.filter(({ status }) => status === wanted).length
  const [active, waiting] = [countOf('active'), countOf('invited')]
  const { admin: adminRoute } = req.payload.config.routes
  const hrefOf = (path: `/${string}`) => formatAdminURL({ adminRoute, path })
  return (
    <DeskCard title={organisation.title}>
      <p>
        {active === 1 ? words.countOne : fillIn(words.count, { count: String(active) })}
        {waiting > 0 ? `, ${fillIn(words.waiting, { count: String(waiting) })}` : ''}
      </p>
      <p className="noaber-organisation__links">
        <Link href={hrefOf('/organisatie')} id="desk-organisation" prefetch={false}>
          {organisation.isWriting ? words.invite : words.open}
        </Link>
        <Link href={hrefOf('/statistieken')} prefetch={false}>
          {words.figures}
        </Link>
      </p>
    </DeskCard>
  )
}
