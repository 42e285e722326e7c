import { Link } from '@payloadcms/ui'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { languageOf } from '../../errors/languageOf'
import { sayLabel } from '../../operations/describeValue'
import { configOf } from '../../publishing/settingsOf'
import '../templates/templates.css'
import { isNarrowed, queueHref, type QueuePlace } from './queuePlace'
import { queueWords } from './queueWords'

interface QueueFiltersProps {
  req: PayloadRequest
  panel: string
  place: QueuePlace
  /** The collections from which something can be sent in. */
  kinds: readonly string[]
}

/** Chooses what of the queue is shown. A form, so that the choice stands in the address and nothing moves by itself. */
export const QueueFilters = async ({ req, panel, place, kinds }: QueueFiltersProps) => {
  const language = languageOf(req)
  const words = queueWords[language]
  const [themes, areas, partners] = await Promise.all([
    namesIn(req, 'themes', 'title'),
    namesIn(req, 'areas', 'name'),
    namesIn(req, 'partners', 'title'),
  ])
  const kindOptions = [
    ...kinds.map((slug) => ({
      value: slug,
      label: sayLabel(configOf(req.payload, slug)?.labels.plural, language, slug),
    })),
    { value: 'proposals', label: words.proposals },
  ]
  const select = (name: 'kind' | 'theme' | 'area' | 'partner', options: readonly Option[]) => (
    <label className="noaber-queue__filter">
      <span>{words[name]}</span>
      <select className="noaber-select" defaultValue={String(place[name] ?? '')} name={name}>
        <option value="">{words.all}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <form
      action={`${panel}/queue`}
      aria-label={words.filter}
      className="noaber-queue__filters"
      key={queueHref('', { ...place, item: null, after: null })}
      method="get"
    >
      {select('kind', kindOptions)}
      {select('theme', themes)}
      {select('area', areas)}
      {select('partner', partners)}
      <button className="noaber-queue__show" type="submit">
        {words.show}
      </button>
      {isNarrowed(place) ? <Link href={`${panel}/queue`}>{words.clear}</Link> : null}
    </form>
  )
}

interface Option {
  value: string
  label: string
}

const namesIn = async (req: PayloadRequest, collection: string, name: string): Promise<Option[]> => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    limit: 1000,
    overrideAccess: false,
    pagination: false,
    req,
    select: { [name]: true },
    sort: name,
    user: req.user,
  })
  return (docs as unknown as Record<string, unknown>[]).map((doc) => ({
    value: String(doc.id),
    label: String(doc[name] ?? ''),
  }))
}
