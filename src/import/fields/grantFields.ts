import type { ImportField } from './ImportField'
import { grantChoices } from './grantChoices'

const kinds = ['grants'] as const

const field = (
  name: string,
  reader: ImportField['reader'],
  [nl, en]: readonly [string, string],
  synonyms: string,
  more: Partial<ImportField> = {},
): ImportField => ({ name, reader, label: { nl, en }, synonyms: synonyms.split('|'), kinds, ...more })

/** What a column of a file with the outcome of subsidy windows can fill, in the order in which the panel shows it. */
export const grantFields: readonly ImportField[] = [
  field(
    'window',
    'window',
    ['Subsidieronde', 'Subsidy window'],
    'subsidieronde|ronde|openstelling|window|subsidy window|regeling',
    { needed: kinds, isFixable: true },
  ),
  field(
    'id',
    'id',
    ['Kenmerk', 'Reference'],
    'kenmerk|zaaknummer|nummer|referentie|reference|dossiernummer|zaak|id|nr',
    { needed: kinds },
  ),
  ...grantChoices,
  field(
    'recipient.name',
    'text',
    ['Naam van de ontvanger', 'Name of the recipient'],
    'ontvanger|aanvrager|naam ontvanger|naam aanvrager|naam|recipient|name|begunstigde',
  ),
  field(
    'recipient.kvkNumber',
    'text',
    ['KvK-nummer', 'KvK number'],
    'kvk|kvknummer|kvk nummer|handelsregister|kvk number',
  ),
  field(
    'requestedCents',
    'money',
    ['Gevraagd bedrag', 'Amount requested'],
    'gevraagd|gevraagd bedrag|aangevraagd|aangevraagd bedrag|requested|amount requested',
  ),
  field(
    'receivedAt',
    'instant',
    ['Aanvraag binnengekomen op', 'Application received at'],
    'ontvangen|ontvangen op|binnengekomen|datum aanvraag|aanvraagdatum|received|received at',
  ),
  field(
    'grantedCents',
    'money',
    ['Toegekend bedrag', 'Amount granted'],
    'toegekend bedrag|toegekend|verleend bedrag|verleend|bedrag|granted|amount granted|amount',
    { needed: kinds },
  ),
  field(
    'decisionDate',
    'day',
    ['Datum van het besluit', 'Date of the decision'],
    'besluitdatum|datum besluit|datum van het besluit|datum|decision date|date',
    { needed: kinds, isFixable: true },
  ),
  field(
    'settledCents',
    'money',
    ['Definitief bedrag', 'Amount settled'],
    'vastgesteld bedrag|vastgesteld|definitief bedrag|definitief|settled|amount settled',
  ),
  field(
    'settlementDate',
    'day',
    ['Datum van vaststelling, intrekking of terugvordering', 'Date of settlement, revocation or reclaim'],
    'vaststellingsdatum|datum vaststelling|datum intrekking|datum terugvordering|settlement date',
  ),
  field('reason', 'text', ['Uitleg bij de stap', 'Reason of the step'], 'reden|uitleg|toelichting|reason'),
  field(
    'rank',
    'place',
    ['Plaats in de rangschikking', 'Place in the ranking'],
    'rang|plaats|rangschikking|rank',
  ),
  field('score', 'number', ['Punten', 'Score'], 'score|punten|totaalscore|points'),
  field('drawNumber', 'place', ['Lotnummer', 'Number in the draw'], 'lotnummer|loting|lot|draw|draw number'),
  field('motivation', 'text', ['Motivering', 'Motivation'], 'motivering|motivatie|onderbouwing|motivation'),
  field(
    'initiative',
    'initiative',
    ['Initiatief', 'Initiative'],
    'initiatief|project|initiative|initiatief adres|initiative url',
  ),
  field('subCeiling', 'text', ['Deelplafond', 'Sub-ceiling'], 'deelplafond|sub ceiling|subplafond', {
    isFixable: true,
  }),
  field(
    'exception.reference',
    'text',
    ['Boven het plafond: kenmerk', 'Above the ceiling: reference'],
    'kenmerk bezwaar|kenmerk uitzondering|kenmerk uitspraak|exception reference',
  ),
  field(
    'stateAid',
    'text',
    ['Staatssteun: nummer', 'State aid: number'],
    'staatssteun nummer|staatssteunnummer|agvv nummer|sa nummer|state aid number',
    { isFixable: true },
  ),
]
