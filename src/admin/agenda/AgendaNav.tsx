import { NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { NavLink } from '../page/NavLink'
import { agendaWords } from './agendaWords'

/** The way to the calendar in the navigation, for everybody who works in the panel. */
export const AgendaNav = ({ i18n, payload }: ServerProps) => {
  const language = i18n.language === 'en' ? 'en' : 'nl'
  const href = formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/agenda' })
  return (
    <NavGroup label="Planning">
      <NavLink href={href} id="nav-agenda" label={agendaWords[language].title} />
    </NavGroup>
  )
}
