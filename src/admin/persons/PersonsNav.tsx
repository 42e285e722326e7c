import { NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { NavLink } from '../page/NavLink'
import { personWords } from './personWords'

/** The way to the data of a person, for admins. */
export const PersonsNav = ({ i18n, payload, user }: ServerProps) => {
  if ((user as { role?: string } | undefined)?.role !== 'admin') return null
  const words = personWords[i18n.language === 'en' ? 'en' : 'nl']
  const href = formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/personen' })
  return (
    <NavGroup label={words.group}>
      <NavLink href={href} id="nav-persons" label={words.title} />
    </NavGroup>
  )
}
