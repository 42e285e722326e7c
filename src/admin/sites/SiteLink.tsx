import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

interface SiteLinkProps {
  adminRoute: string
  site: { id: number; name: string } | undefined
}

/** The name of the site that a subscription belongs to, which leads to what it is sent. */
export const SiteLink = ({ adminRoute, site }: SiteLinkProps) =>
  site ? (
    <Link
      href={formatAdminURL({ adminRoute, path: `/collections/sites/${site.id}/bezorging` })}
      prefetch={false}
    >
      {site.name}
    </Link>
  ) : (
    '–'
  )
