import type { ImportField } from './ImportField'

const kinds = ['grants'] as const

const choice = (value: string, nl: string, en: string, synonyms = '') => ({
  value,
  label: { nl, en },
  synonyms: synonyms.split('|').filter((each) => each !== ''),
})

/** What is chosen from a list for a grant. The values are those of the collection. */
export const grantChoices: readonly ImportField[] = [
  {
    name: 'state',
    reader: 'choice',
    label: { nl: 'Besluit', en: 'Decision' },
    synonyms: ['besluit', 'status', 'uitkomst', 'beschikking', 'decision', 'state'],
    kinds,
    options: [
      choice('granted', 'Toegekend', 'Granted', 'verleend|verlening|toekenning|positief'),
      choice('settled', 'Vastgesteld', 'Settled', 'vaststelling|definitief bedrag|definitief'),
      choice('revoked', 'Ingetrokken', 'Revoked', 'intrekking'),
      choice('reclaimed', 'Teruggevorderd', 'Reclaimed', 'terugvordering'),
      choice('reserved', 'Gereserveerd', 'Reserved', 'in behandeling'),
      choice('refused', 'Afgewezen', 'Refused', 'geweigerd|afwijzing|negatief|rejected'),
    ],
  },
  {
    name: 'recipient.kind',
    reader: 'choice',
    label: { nl: 'Organisatie of privépersoon', en: 'Organisation or private person' },
    synonyms: [
      ...['soort ontvanger', 'soort aanvrager', 'privépersoon', 'natuurlijk persoon', 'particulier'],
      ...['recipient kind', 'private person', 'type aanvrager', 'type ontvanger'],
    ],
    kinds,
    needed: kinds,
    isFixable: true,
    options: [
      choice(
        'organisation',
        'Organisatie',
        'Organisation',
        'nee|no|rechtspersoon|stichting|vereniging|bedrijf|bv|nv|gemeente|coöperatie|foundation|association|company',
      ),
      choice(
        'privatePerson',
        'Privépersoon',
        'Private person',
        'ja|yes|natuurlijk persoon|particulier|inwoner|persoon|person|resident|bewonersgroep',
      ),
    ],
  },
  {
    name: 'exception.ground',
    reader: 'choice',
    label: { nl: 'Boven het plafond: grond', en: 'Above the ceiling: ground' },
    synonyms: ['uitzondering', 'boven het plafond', 'uitzondering plafond', 'exception'],
    kinds,
    options: [
      choice('objection', 'Bezwaar', 'Objection'),
      choice('court', 'Uitspraak van de rechter', 'Court order', 'uitspraak|rechter|beroep'),
      choice('lateDecision', 'Te laat besloten', 'Late decision', 'te laat'),
    ],
  },
  {
    name: 'stateAidKind',
    reader: 'choice',
    label: { nl: 'Soort staatssteun', en: 'Kind of state aid' },
    synonyms: ['staatssteun', 'soort staatssteun', 'state aid', 'steun'],
    kinds,
    isFixable: true,
    options: [
      choice('none', 'Geen staatssteun', 'No state aid', 'geen|nee|none|no'),
      choice('deMinimis', 'De-minimissteun', 'De minimis aid', 'de minimis'),
      choice(
        'blockExemption',
        'Vrijgesteld (AGVV)',
        'Block exemption (GBER)',
        'agvv|gber|groepsvrijstelling|vrijgesteld',
      ),
      choice(
        'notified',
        'Aangemeld bij de Europese Commissie',
        'Notified to the European Commission',
        'aangemeld',
      ),
    ],
  },
]
