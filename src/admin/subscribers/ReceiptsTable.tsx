import { describeFailure } from '../../hub/describeFailure'
import type { ReceiptOf } from '../../hub/readDeliveries'
import type { Receipt } from '../../hub/readSubscribers'
import type { Label } from '../../workflow'
import { formatInstant } from '../steps/formatInstant'
import { ToneIcon } from '../state/ToneIcon'
import type { SubscriberWords } from './subscriberWords'

interface ReceiptsTableProps {
  receipts: readonly (Receipt & Partial<Pick<ReceiptOf, 'subscription'>>)[]
  /** Of several subscriptions: the feed of each in words. */
  feeds?: ReadonlyMap<number, string>
  language: keyof Label
  words: SubscriberWords
}

/** The latest tries to deliver, newest first. */
export const ReceiptsTable = ({ feeds, language, receipts, words }: ReceiptsTableProps) =>
  receipts.length === 0 ? (
    <p>{words.noReceipts}</p>
  ) : (
    <div aria-label={words.receipts} className="table noaber-table" role="region" tabIndex={0}>
      <table cellPadding="0" cellSpacing="0">
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            {feeds ? <th scope="col">{words.feed}</th> : null}
            <th scope="col">{words.change}</th>
            <th scope="col">{words.result}</th>
            <th scope="col">{words.attempt}</th>
            <th scope="col">{words.duration}</th>
          </tr>
        </thead>
        <tbody>
          {receipts.map(({ at, attempt, change, error, id, milliseconds, status, subscription }) => (
            <tr key={id}>
              <td>{formatInstant(at.toISOString(), language, 'seconds')}</td>
              {feeds ? <td>{feeds.get(subscription ?? 0)}</td> : null}
              <td>{change ?? words.byClock}</td>
              <td>
                <span className={`noaber-badge noaber-badge--${error ? 'negative' : 'positive'}`}>
                  <ToneIcon tone={error ? 'negative' : 'positive'} />
                  {error ? describeFailure(error, status, language) : words.arrived}
                </span>
              </td>
              <td>{attempt}</td>
              <td>{`${milliseconds} ms`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
