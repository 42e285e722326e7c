import { NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { linkSettingsOf } from '../../operations/links/linkSettings'
import { linkWords } from '../links/linkWords'
import { NavLink } from '../page/NavLink'
import { statisticsWords } from './statisticsWords'

/** The way to the figures and to the broken links in the navigation, for everybody who works in the panel. */
export const StatisticsNav = ({ i18n, payload }: ServerProps) => {
  const language = i18n.language === 'en' ? 'en' : 'nl'
  const hrefOf = (path: `/${string}`) => formatAdminURL({ adminRoute: payload.config.routes.admin, path })
  const group = { nl: 'Inzicht', en: 'Insight' }[language]
  return (
    <NavGroup label={group}>
      <NavLink href={hrefOf('/statistieken')} id="nav-statistics" label={statisticsWords[language].title} />
      {linkSettingsOf(payload) ? (
        <NavLink href={hrefOf('/links')} id="nav-links" label={linkWords[language].title} />
      ) : null}
    </NavGroup>
  )
}
