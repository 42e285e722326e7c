import { NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { NavLink } from '../page/NavLink'
import { subscriberWords } from './subscriberWords'

/** The way to the subscribers in the navigation, for admins and editors. */
export const SubscribersNav = ({ i18n, payload, user }: ServerProps) => {
  const role = (user as { role?: string } | undefined)?.role
  if (role !== 'admin' && role !== 'editor') return null
  const { admin } = payload.config.routes
  const { title } = subscriberWords[i18n.language === 'en' ? 'en' : 'nl']
  return (
    <NavGroup label="Feeds">
      <NavLink href={`${admin === '/' ? '' : admin}/subscribers`} id="nav-subscribers" label={title} />
    </NavGroup>
  )
}
