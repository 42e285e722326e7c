import type { ServerProps } from 'payload'
import { QueueNavLink } from './QueueNavLink'
import { queueWords } from './queueWords'

/** The way to the queue in the navigation, for admins and editors. */
export const QueueNav = ({ i18n, payload, user }: ServerProps) => {
  const role = (user as { role?: string } | undefined)?.role
  if (role !== 'admin' && role !== 'editor') return null
  const { admin } = payload.config.routes
  const { title } = queueWords[i18n.language === 'en' ? 'en' : 'nl']
  return <QueueNavLink href={`${admin === '/' ? '' : admin}/queue`} label={title} />
}
