import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { languageOf } from '../../errors/languageOf'
import { SHORTEST_PASSWORD } from '../../operations/invitations/acceptInvitation'
import { Wordmark } from '../brand/Wordmark'
import '../admin.css'
import { AcceptInvitation } from './AcceptInvitation'
import './organisation.css'

/**
 * `/admin/uitnodiging`: where the link of an invitation leads. For who is not signed in: it shows nothing by itself, the
 * browser asks what the link is of.
 */
export const InvitationView = ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  const { admin: adminRoute, api } = req.payload.config.routes
  return (
    <MinimalTemplate className="noaber-invitation">
      <main>
        <Wordmark />
        <AcceptInvitation
          apiRoute={api}
          language={languageOf(req)}
          login={formatAdminURL({ adminRoute, path: '/login' })}
          shortest={SHORTEST_PASSWORD}
        />
      </main>
    </MinimalTemplate>
  )
}
