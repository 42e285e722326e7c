import type { UserRole } from '../../access/actor'
import type { PartnerSlug } from './partners'

/** An account of the demo. Everyone may know it: it is made in a demo only, never in a real site. */
export interface DemoAccount {
  email: string
  password: string
  role: UserRole
  name: string
  partner?: PartnerSlug
  team?: string
}

const password = 'samen-voor-overijssel'

/** One account for each role. Invented persons, addresses that do not exist (RFC 2606). */
export const accounts: readonly DemoAccount[] = [
  { email: 'beheerder@example.org', password, role: 'admin', name: 'Bea Beheerder (voorbeeld)' },
  { email: 'redactie@example.org', password, role: 'editor', name: 'Remco Redacteur (voorbeeld)' },
  {
    email: 'behandelaar@example.org',
    password,
    role: 'assessor',
    name: 'Hanna Behandelaar (voorbeeld)',
    team: 'Team Natuur',
  },
  {
    email: 'partner.arcon@example.org',
    password,
    role: 'partner',
    name: 'Petra Partner (voorbeeld)',
    partner: 'arcon',
  },
]
