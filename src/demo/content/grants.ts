import { on } from '../moment'
import type { DemoGrant } from './types'

const organisation = (name: string) => ({ kind: 'organisation', name: `${name} (voorbeeld)` }) as const

/** Grants, within the ceiling of their window. Invented recipients and amounts. */
export const grants: readonly DemoGrant[] = [
  {
    window: 'noaberkracht-voor-kleine-plannen',
    reference: 'NK5-001',
    recipient: organisation('Buurtkeuken Almelo'),
    initiative: 'samen-eten-in-de-wijk',
    requestedCents: 300_000,
    grantedCents: 300_000,
    decided: on(-21),
    state: 'granted',
  },
  {
    window: 'noaberkracht-voor-kleine-plannen',
    reference: 'NK5-002',
    recipient: { kind: 'privatePerson', name: 'Privépersoon' },
    requestedCents: 75_000,
    grantedCents: 75_000,
    decided: on(-14),
    state: 'granted',
  },
  {
    window: 'noaberkracht-voor-kleine-plannen',
    reference: 'NK5-003',
    recipient: organisation('Stichting Buurthuis aan de Beek'),
    requestedCents: 500_000,
    grantedCents: 450_000,
    decided: on(-6),
    state: 'granted',
  },
  {
    window: 'dorpshuizen-zonder-drempels',
    reference: 'NK3-007',
    recipient: organisation('Stichting Dorpshuis De Brink'),
    requestedCents: 6_000_000,
    grantedCents: 5_500_000,
    settledCents: 5_213_500,
    decided: on(-70),
    settled: on(-12),
    state: 'settled',
    reason: 'De verbouwing was iets goedkoper dan begroot.',
  },
  {
    window: 'dorpshuizen-zonder-drempels',
    reference: 'NK3-011',
    recipient: organisation('Stichting Kulturhus'),
    initiative: 'kulturhus-krijgt-een-tweede-leven',
    requestedCents: 4_800_000,
    grantedCents: 4_800_000,
    decided: on(-70),
    state: 'granted',
  },
  {
    window: 'dorpshuizen-zonder-drempels',
    reference: 'NK3-014',
    recipient: organisation('Vereniging Dorpsbelang'),
    requestedCents: 5_200_000,
    grantedCents: 4_000_000,
    decided: on(-70),
    settled: on(-25),
    state: 'revoked',
    reason: 'De vereniging verbouwt toch niet en heeft om intrekking gevraagd.',
  },
]
