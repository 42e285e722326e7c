import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { NavLink } from '../page/NavLink'
import './queue.css'
import { queueWords } from './queueWords'

/** The way to the queue in the navigation, for admins and editors. */
export const QueueNav = ({ i18n, payload, user }: ServerProps) => {
  const role = (user as { role?: string } | undefined)?.role
  if (role !== 'admin' && role !== 'editor') return null
  const href = formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/queue' })
  const { title } = queueWords[i18n.language === 'en' ? 'en' : 'nl']
  return (
    <div className="noaber-queue-link">
      <NavLink href={href} id="nav-queue" label={title} />
    </div>
  )
}
