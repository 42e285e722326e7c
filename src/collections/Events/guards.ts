import type { Guard, WorkflowDocument } from '../../workflow/types'
import { DAY, millisOf } from '../guards/instants'

/** An event without an end counts as over half a day after it began. */
const LENGTH_WITHOUT_END = DAY / 2

/** When an event is over, in milliseconds since 1970; null when it has no start either. */
export const endOf = (event: WorkflowDocument): number | null => {
  const start = millisOf(event, 'startsAt')
  return millisOf(event, 'endsAt') ?? (start === null ? null : start + LENGTH_WITHOUT_END)
}

/** An event does not end before it begins. */
export const endsAfterItStarts: Guard = {
  code: 'endsAfterItStarts',
  fields: ['startsAt', 'endsAt'],
  message: { nl: 'Het einde ligt voor het begin.', en: 'The end is before the start.' },
  test: ({ document }) => {
    const [start, end] = [millisOf(document, 'startsAt'), millisOf(document, 'endsAt')]
    return start === null || end === null || end >= start
  },
}

/** The event is over. */
export const isOver: Guard = {
  code: 'isOver',
  fields: ['startsAt', 'endsAt'],
  message: { nl: 'Dit is nog niet voorbij.', en: 'This is not over yet.' },
  test: ({ document, now }) => {
    const end = endOf(document)
    return end !== null && end <= now.getTime()
  },
}
