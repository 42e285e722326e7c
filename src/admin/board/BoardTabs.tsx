import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import '../filters/filters.css'
import { boardWords } from './boardWords'

/** The way from the list of a collection to its board and back. Stands above both. */
export const BoardTabs = ({
  collectionSlug,
  i18n,
  isBoard = false,
  payload,
}: Pick<ServerProps, 'i18n' | 'payload'> & { collectionSlug: string; isBoard?: boolean }) => {
  const words = boardWords[i18n.language === 'en' ? 'en' : 'nl']
  const adminRoute = payload.config.routes.admin
  const list = formatAdminURL({ adminRoute, path: `/collections/${collectionSlug}` })
  const tabs = [
    { href: list, label: words.list, isCurrent: !isBoard },
    { href: `${list}/bord`, label: words.board, isCurrent: isBoard },
  ]
  return (
    <nav aria-label={words.views} className="noaber-tabs">
      {tabs.map(({ href, label, isCurrent }) => (
        <Link aria-current={isCurrent ? 'page' : undefined} href={href} key={href} prefetch={false}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
