import type { ImportField } from './ImportField'

/** What is chosen from a list. The values are those of the fields of the collections. */
export const choiceFields: readonly ImportField[] = [
  {
    name: 'kind',
    reader: 'choice',
    label: { nl: 'Soort activiteit', en: 'Kind of event' },
    synonyms: ['soort', 'kind', 'type', 'soort activiteit'],
    kinds: ['events'],
    needed: ['events'],
    isFixable: true,
    options: [
      { value: 'meeting', label: { nl: 'Bijeenkomst', en: 'Meeting' } },
      { value: 'deliberation', label: { nl: 'Burgerberaad', en: 'Deliberation' } },
      { value: 'walkIn', label: { nl: 'Inloop', en: 'Walk-in' } },
      { value: 'excursion', label: { nl: 'Excursie', en: 'Excursion' } },
      { value: 'webinar', label: { nl: 'Webinar', en: 'Webinar' } },
      {
        value: 'council',
        label: { nl: 'Vergadering van Provinciale Staten', en: 'Meeting of the provincial council' },
      },
      { value: 'other', label: { nl: 'Anders', en: 'Other' } },
    ],
  },
  {
    name: 'phase',
    reader: 'choice',
    label: { nl: 'Fase', en: 'Phase' },
    synonyms: ['fase', 'phase'],
    kinds: ['initiatives'],
    options: [
      { value: 'idea', label: { nl: 'Idee', en: 'Idea' } },
      { value: 'plan', label: { nl: 'Plan', en: 'Plan' } },
      { value: 'execution', label: { nl: 'Uitvoering', en: 'Execution' } },
      { value: 'growth', label: { nl: 'Groei', en: 'Growth' } },
    ],
  },
  {
    name: 'licence',
    reader: 'choice',
    label: { nl: 'Licentie', en: 'Licence' },
    synonyms: ['licentie', 'licence', 'license', 'rechten', 'rights'],
    isFixable: true,
    options: [
      {
        value: 'CC-BY-4.0',
        label: { nl: 'CC BY 4.0', en: 'CC BY 4.0' },
        synonyms: ['cc by', 'creative commons naamsvermelding'],
      },
      {
        value: 'CC0-1.0',
        label: { nl: 'CC0', en: 'CC0' },
        synonyms: ['cc0', 'cc0 1 0', 'cc zero', 'publiek domein', 'public domain'],
      },
    ],
  },
  {
    name: 'record.publicationBasis',
    reader: 'choice',
    label: { nl: 'Grondslag voor publicatie', en: 'Basis for publication' },
    synonyms: ['grondslag', 'grondslag voor publicatie', 'publication basis', 'basis'],
    isFixable: true,
    options: [
      { value: 'publicTask', label: { nl: 'Publieke taak', en: 'Public task' } },
      { value: 'consent', label: { nl: 'Toestemming', en: 'Consent' } },
      { value: 'contract', label: { nl: 'Overeenkomst', en: 'Contract' } },
    ],
  },
]
