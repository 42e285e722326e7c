import {
  doublePrecision,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from '@payloadcms/db-postgres/drizzle/pg-core'

/**
 * How participation went, by month: only what anybody may know. A row for each month, type and combination of a theme, an
 * area and a partner; an empty text stands for all of them. Counted anew every hour, so nothing else writes here.
 */
const statistics = pgTable(
  'statistics',
  {
    /** In the Netherlands: `2027-03`. */
    month: text('month').notNull(),
    type: text('type', { enum: ['ideas', 'initiatives'] }).notNull(),
    theme: text('theme').notNull(),
    area: text('area').notNull(),
    partner: text('partner').notNull(),
    /** Null where it is not split: by theme, area or partner. */
    submitted: integer('submitted'),
    published: integer('published').notNull(),
    answered: integer('answered').notNull(),
    answeredInTime: integer('answered_in_time').notNull(),
    /** The median; null in a month without answers. */
    daysToAnswer: doublePrecision('days_to_answer'),
    realised: integer('realised').notNull(),
    countedAt: timestamp('counted_at', { withTimezone: true, precision: 3, mode: 'string' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.theme, table.area, table.partner, table.type, table.month] })],
)

/** The tables with figures, by their names in the database. */
export const statisticsTables = { statistics }
