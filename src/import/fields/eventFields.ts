import type { ImportField } from './ImportField'

const kinds = ['events'] as const

/** What only events have. */
export const eventFields: readonly ImportField[] = [
  {
    name: 'startsAt',
    reader: 'instant',
    label: { nl: 'Begint op', en: 'Starts at' },
    synonyms: [
      'begint op',
      'start',
      'datum',
      'date',
      'startdatum',
      'start date',
      'begindatum',
      'begin',
      'starts at',
      'startsat',
    ],
    kinds,
    needed: kinds,
  },
  {
    name: 'startTime',
    reader: 'time',
    label: { nl: 'Begintijd', en: 'Start time' },
    synonyms: ['begintijd', 'starttijd', 'tijd', 'time', 'start time', 'aanvang', 'van'],
    kinds,
  },
  {
    name: 'endsAt',
    reader: 'instant',
    label: { nl: 'Eindigt op', en: 'Ends at' },
    synonyms: ['eindigt op', 'einde', 'eind', 'end', 'einddatum', 'end date', 'ends at', 'endsat'],
    kinds,
  },
  {
    name: 'endTime',
    reader: 'time',
    label: { nl: 'Eindtijd', en: 'End time' },
    synonyms: ['eindtijd', 'end time', 'tot', 'until'],
    kinds,
  },
  {
    name: 'venue.name',
    reader: 'text',
    label: { nl: 'Zaal of plek', en: 'Venue' },
    synonyms: ['zaal', 'plek', 'venue', 'locatie', 'location', 'zaal of plek', 'accommodatie'],
    kinds,
  },
  {
    name: 'venue.address',
    reader: 'text',
    label: { nl: 'Adres van de zaal', en: 'Address of the venue' },
    synonyms: ['adres', 'address', 'straat', 'street'],
    kinds,
  },
  {
    name: 'organiser',
    reader: 'text',
    label: { nl: 'Organisator', en: 'Organiser' },
    synonyms: ['organisator', 'organiser', 'organizer', 'organisatie', 'organisation'],
    kinds,
  },
  {
    name: 'registrationUrl',
    reader: 'url',
    label: { nl: 'Aanmelden op', en: 'Register at' },
    synonyms: [
      'aanmelden',
      'aanmelden op',
      'inschrijven',
      'registration',
      'aanmeldlink',
      'tickets',
      'register at',
    ],
    kinds,
  },
  {
    name: 'cost',
    reader: 'text',
    label: { nl: 'Kosten', en: 'Cost' },
    synonyms: ['kosten', 'prijs', 'cost', 'price', 'entree'],
    kinds,
  },
]
