import type { DiffPart, FieldChange } from '../../operations/compareFields'
import type { QueueWords } from './queueWords'

interface ChangeListProps {
  changes: readonly FieldChange[]
  otherChanges: boolean
  words: QueueWords
}

/** What a proposal changes, field by field: what goes is struck through, what comes is underlined, and both are said. */
export const ChangeList = ({ changes, otherChanges, words }: ChangeListProps) => (
  <section aria-labelledby="noaber-changes" className="noaber-changes">
    <h3 id="noaber-changes">{words.changes}</h3>
    <p className="noaber-changes__intro">{changes.length > 0 ? words.changesIntro : words.noChanges}</p>
    <dl>
      {changes.map(({ label, parts, path }) => (
        <div key={path}>
          <dt>{label}</dt>
          <dd>
            {parts.length > 0 ? parts.map((part, index) => renderPart(part, index, words)) : words.onlyLayout}
          </dd>
        </div>
      ))}
    </dl>
    {otherChanges ? <p>{words.otherChanges}</p> : null}
  </section>
)

const renderPart = ({ change, text }: DiffPart, index: number, words: QueueWords) => {
  if (change === 'same') return <span key={index}>{text}</span>
  const Tag = change === 'added' ? 'ins' : 'del'
  return (
    <Tag key={index}>
      <span className="noaber-unseen">{change === 'added' ? words.added : words.removed}</span>
      {text}
      <span className="noaber-unseen">{words.end}</span>
    </Tag>
  )
}
