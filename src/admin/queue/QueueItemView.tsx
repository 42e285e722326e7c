import type { Payload } from 'payload'
import { sayLabel } from '../../operations/describeValue'
import type { QueueImage, QueueItem } from '../../operations/readQueueItem'
import { configOf } from '../../publishing/settingsOf'
import { formatInstant } from '../steps/formatInstant'
import { StepNotes } from '../steps/StepNotes'
import { ChangeList } from './ChangeList'
import { queueWords, type QueueWords } from './queueWords'
import { ITEM_HEADING } from './useItemFocus'

interface QueueItemViewProps {
  payload: Payload
  item: QueueItem
  cameInAt: string | null
  language: 'nl' | 'en'
}

/** An item as its reader would see it, with what stands in the way of publishing it. */
export const QueueItemView = ({ payload, item, cameInAt, language }: QueueItemViewProps) => {
  const words = queueWords[language]
  const what = sayLabel(configOf(payload, item.collection)?.labels.singular, language, item.collection)
  const publish = item.offer.transitions.find(({ emphasis }) => emphasis === 'primary')
  const refusals = item.kind === 'submission' ? (publish?.refusals ?? []) : []
  const notes = (isWarning: boolean) =>
    refusals.filter(({ code }) => (code === 'confirm') === isWarning).map(({ message }) => message[language])
  return (
    <article aria-labelledby={ITEM_HEADING} className="noaber-item">
      <p className="noaber-item__kind">
        {what} · {item.kind === 'proposal' ? words.proposal : words.submission}
        {cameInAt ? ` · ${words.cameIn} ${formatInstant(cameInAt, language)}` : ''}
      </p>
      <h2 id={ITEM_HEADING} tabIndex={-1}>
        {item.title}
      </h2>
      <StepNotes isUrgent notes={item.cameBack ? [item.cameBack] : []} title={words.cameBack} />
      <StepNotes hint={words.missingHint} notes={notes(false)} title={words.missing} />
      <StepNotes notes={notes(true)} title={words.warning} />
      {item.changes ? (
        <ChangeList changes={item.changes} otherChanges={item.otherChanges} words={words} />
      ) : null}
      {item.changes ? <h3>{words.asItBecomes}</h3> : null}
      {item.summary ? (
        <p className="noaber-item__summary">{item.summary}</p>
      ) : (
        <p className="noaber-item__empty">{words.noSummary}</p>
      )}
      {item.image ? <ItemImage image={item.image} words={words} /> : null}
      {item.html ? (
        // Made by the one renderer and the one sanitiser of the site: what the public would get.
        <div className="noaber-item__text" dangerouslySetInnerHTML={{ __html: item.html }} />
      ) : (
        <p className="noaber-item__empty">{words.noText}</p>
      )}
      <h3>{words.facts}</h3>
      <dl className="noaber-facts">
        {item.facts.map(({ name, label, text }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd className="noaber-item__fact">{text}</dd>
          </div>
        ))}
      </dl>
    </article>
  )
}

const ItemImage = ({ image, words }: { image: QueueImage; words: QueueWords }) => {
  const description = image.isDecorative ? words.decorative : image.alt || words.noAlt
  return (
    <figure className="noaber-item__image">
      {/* The files of the panel are not public: Next's optimiser cannot fetch them. */}
      <img alt={image.isDecorative ? '' : image.alt} src={image.url} />
      <figcaption>
        {words.imageAlt}: {description}
      </figcaption>
    </figure>
  )
}
