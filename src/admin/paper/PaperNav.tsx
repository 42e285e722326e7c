import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { NavLink } from '../page/NavLink'
import { paperWords } from './paperWords'

/** The way to the page on which forms on paper are typed in, for admins and editors. */
export const PaperNav = ({ i18n, payload, user }: ServerProps) => {
  const role = (user as { role?: string } | undefined)?.role ?? ''
  if (!['admin', 'editor'].includes(role)) return null
  const href = formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/papier' })
  const { title } = paperWords[i18n.language === 'en' ? 'en' : 'nl']
  return <NavLink href={href} id="nav-paper" label={title} />
}
