import type { PayloadRequest } from 'payload'
import { languageOf } from '../../errors/languageOf'
import { readFilterChoices } from '../../operations/desk/readFilterChoices'
import { sayLabel } from '../../operations/describeValue'
import { configOf } from '../../publishing/settingsOf'
import { FilterForm } from '../filters/FilterForm'
import { FilterSelect } from '../filters/FilterSelect'
import { filtersOf, type QueuePlace } from './queuePlace'
import { queueWords } from './queueWords'

interface QueueFiltersProps {
  req: PayloadRequest
  panel: string
  place: QueuePlace
  /** The collections from which something can be sent in. */
  kinds: readonly string[]
}

/** Chooses what of the queue is shown: a kind, and what the board and the calendar can be narrowed to. */
export const QueueFilters = async ({ req, panel, place, kinds }: QueueFiltersProps) => {
  const language = languageOf(req)
  const words = queueWords[language]
  const choices = [
    ...kinds.map((slug) => ({
      id: slug,
      label: sayLabel(configOf(req.payload, slug)?.labels.plural, language, slug),
    })),
    { id: 'proposals', label: words.proposals },
  ]
  return (
    <FilterForm
      action={`${panel}/queue`}
      choices={await readFilterChoices(req, 'all')}
      filters={filtersOf(place)}
      hasHandler={false}
      hasMore={Boolean(place.kind)}
      language={language}
    >
      <FilterSelect
        all={words.all}
        choices={choices}
        label={words.kind}
        name="kind"
        value={place.kind ?? null}
      />
    </FilterForm>
  )
}
