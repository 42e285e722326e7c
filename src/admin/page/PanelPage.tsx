import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import '../admin.css'

interface PanelPageProps {
  /** What Payload gave the view. */
  view: AdminViewServerProps
  /** Where the page is, from the dashboard on. */
  trail: readonly { label: string; url?: string }[]
  className?: string
  children: ReactNode
}

/**
 * A page of ours at the root of the panel, in Payload's own frame. Payload shows such a page to everybody: the view looks
 * itself who asks.
 */
export const PanelPage = ({
  view: { initPageResult, params, searchParams },
  trail,
  className = '',
  children,
}: PanelPageProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[...trail]} />
      <Gutter className={`noaber-page ${className}`}>{children}</Gutter>
    </DefaultTemplate>
  )
}
