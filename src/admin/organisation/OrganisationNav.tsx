import { NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { NavLink } from '../page/NavLink'
import { organisationWords } from './organisationWords'

/** The way to a partner's own people, and for admins to everybody's, in the navigation. */
export const OrganisationNav = ({ i18n, payload, user }: ServerProps) => {
  const role = (user as { role?: string } | undefined)?.role
  if (role !== 'admin' && role !== 'partner') return null
  const words = organisationWords[i18n.language === 'en' ? 'en' : 'nl']
  const href = formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/organisatie' })
  const group = { nl: 'Toegang', en: 'Access' }[i18n.language === 'en' ? 'en' : 'nl']
  return (
    <NavGroup label={group}>
      <NavLink href={href} id="nav-organisation" label={role === 'admin' ? words.everybody : words.title} />
    </NavGroup>
  )
}
