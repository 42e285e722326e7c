import type { Label } from '../../workflow'
import type { RowOutcome } from './FileImport'

/** What became of a row, in words. */
export const outcomeLabels: Readonly<Record<RowOutcome, Label>> = {
  created: { nl: 'Nieuw', en: 'New' },
  updated: { nl: 'Gewijzigd', en: 'Changed' },
  unchanged: { nl: 'Ongewijzigd', en: 'Unchanged' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  skipped: { nl: 'Overgeslagen', en: 'Passed over' },
  faulty: { nl: 'Fout', en: 'Faulty' },
}
