import { NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { NavLink } from '../page/NavLink'
import { statisticsWords } from './statisticsWords'

/** The way to the figures in the navigation, for everybody who works in the panel. */
export const StatisticsNav = ({ i18n, payload }: ServerProps) => {
  const language = i18n.language === 'en' ? 'en' : 'nl'
  const href = formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/statistieken' })
  const group = { nl: 'Inzicht', en: 'Insight' }[language]
  return (
    <NavGroup label={group}>
      <NavLink href={href} id="nav-statistics" label={statisticsWords[language].title} />
    </NavGroup>
  )
}
