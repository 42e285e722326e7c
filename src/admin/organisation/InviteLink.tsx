import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import '../admin.css'
import { organisationWords } from './organisationWords'

/** Above the list of accounts: the way to invite somebody, for who may. */
export const InviteLink = ({ i18n, payload, user }: ServerProps) => {
  if ((user as { role?: string } | undefined)?.role !== 'admin') return null
  const href = formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/organisatie' })
  return (
    <p>
      <Link href={href} prefetch={false}>
        {organisationWords[i18n.language === 'en' ? 'en' : 'nl'].invite}
      </Link>
    </p>
  )
}
