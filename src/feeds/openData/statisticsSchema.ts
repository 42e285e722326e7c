import { COUNTED_TYPES, DIMENSIONS } from '../statistics/StatisticsRow'
import type { Schema } from './Schema'

const month = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}$',
  description: 'A month in the Netherlands: 2027-03.',
}
const count = (description: string) => ({ type: 'integer', minimum: 0, description })

const row: Schema = {
  type: 'object',
  properties: {
    month,
    type: { enum: COUNTED_TYPES },
    by: { enum: ['all', ...DIMENSIONS], description: 'What the row is split by; all: it is not.' },
    code: {
      type: 'string',
      description: 'The slug of the theme or partner, the CBS code of the area; empty for all.',
    },
    title: { type: ['string', 'null'], description: 'Its name now; null for all.' },
    submitted: {
      type: ['integer', 'null'],
      minimum: 0,
      description: 'Sent in for the first time, public or not. Null where the row is split.',
    },
    published: count('Public for the first time. What was withdrawn later still counts.'),
    answered: count('Answered for the first time.'),
    answeredInTime: count('Of these: on or before the date that was promised, or without one.'),
    daysToAnswer: {
      type: ['number', 'null'],
      minimum: 0,
      description: 'The median of the days between publication and first answer; null without answers.',
    },
    realised: count('Realised, or completed, for the first time.'),
  },
  required: [
    ...['month', 'type', 'by', 'code', 'title', 'submitted'],
    ...['published', 'answered', 'answeredInTime', 'daysToAnswer', 'realised'],
  ],
}

const feed: Schema = {
  type: 'object',
  properties: {
    month,
    type: { type: 'string', description: 'The type of the items in the feed, or all.' },
    format: { type: 'string', description: 'As in the address of the feed: rss.' },
    requests: count('How often it was fetched, whatever its filters.'),
    readers: count('For how many it was fetched on a day, at least: the median of the days. An estimate.'),
  },
  required: ['month', 'type', 'format', 'requests', 'readers'],
}

/** The JSON Schema of the figures. */
export const statisticsSchema: Schema = {
  title: 'Statistics',
  description: 'How participation went, by month, and how often feeds were fetched.',
  type: 'object',
  properties: {
    countedAt: {
      type: ['string', 'null'],
      format: 'date-time',
      description: 'When it was counted; null when it was not yet.',
    },
    statistics: { type: 'array', items: row },
    feeds: { type: 'array', items: feed },
  },
  required: ['countedAt', 'statistics', 'feeds'],
}
