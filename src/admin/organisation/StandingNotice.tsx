import type { PayloadRequest, ServerProps } from 'payload'
import { stoppedPartner } from '../../access/stoppedPartner'
import { languageOf } from '../../errors/languageOf'
import { readOrganisation } from '../../operations/people/readOrganisation'
import '../admin.css'
import './organisation.css'
import { organisationWords } from './organisationWords'

/** Above every page, for people of a partner that was suspended or has left: that they only read, and whom to ask. */
export const StandingNotice = async ({ req }: ServerProps & { req?: PayloadRequest }) => {
  if (!req?.user) return null
  const organisation = await readOrganisation(req)
  if (!organisation || organisation.isWriting) return null
  const language = languageOf(req)
  return (
    <p className="noaber-standing" role="status">
      <strong>{organisationWords[language].stoppedTitle}</strong> {stoppedPartner[language]}
    </p>
  )
}
