import { option } from '../fields/option'

/** Kinds of events, as options of a field. */
export const eventKinds = [
  option('meeting', 'Bijeenkomst', 'Meeting'),
  option('deliberation', 'Burgerberaad', 'Deliberation'),
  option('walkIn', 'Inloop', 'Walk-in'),
  option('excursion', 'Excursie', 'Excursion'),
  option('webinar', 'Webinar', 'Webinar'),
  option('council', 'Vergadering van Provinciale Staten', 'Meeting of the provincial council'),
  option('other', 'Anders', 'Other'),
]
