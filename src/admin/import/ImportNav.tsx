import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { NavLink } from '../page/NavLink'
import { importWords } from './importWords'

/** The way to the page on which files are brought in, for admins, editors and editors of a partner. */
export const ImportNav = ({ i18n, payload, user }: ServerProps) => {
  const role = (user as { role?: string } | undefined)?.role ?? ''
  if (!['admin', 'editor', 'partner'].includes(role)) return null
  const href = formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/import' })
  const { title } = importWords[i18n.language === 'en' ? 'en' : 'nl']
  return <NavLink href={href} id="nav-import" label={title} />
}
