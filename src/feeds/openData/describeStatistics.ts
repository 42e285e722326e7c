import type { Label } from '../../workflow'
import { schemaRef } from '../openapi/components'
import type { Schema } from './Schema'

const rule: Label = {
  nl: 'Per maand en soort: samen, en per thema, gebied en partner (één tegelijk). Geteld wordt wat openbaar was, ook als het later is ingetrokken. Wat is ingestuurd staat er alleen in totaal, omdat niet alles openbaar wordt. Bij feeds: hoe vaak opgehaald, en voor hoeveel lezers per dag ten minste.',
  en: 'By month and type: in total, and by theme, area and partner (one at a time). What was public is counted, also when it was withdrawn later. What was sent in is told in total only, as not everything becomes public. Of feeds: how often they were fetched, and for how many readers a day at least.',
}

const operation = (
  operationId: string,
  summary: Label,
  [mediaType, schema]: readonly [string, Schema],
): Schema => ({
  operationId,
  tags: ['statistics'],
  summary,
  description: rule,
  responses: {
    200: {
      description: { nl: 'De cijfers.', en: 'The figures.' },
      content: { [mediaType]: { schema } },
    },
  },
})

/** The operation of the figures as JSON (OpenAPI 3.1, 4.8.10). */
export const describeStatistics = (): Schema =>
  operation('getStatistics', { nl: 'Cijfers over participatie', en: 'Figures of participation' }, [
    'application/json',
    schemaRef('Statistics'),
  ])

/** The operation of the figures as CSV. */
export const describeStatisticsCsv = (): Schema =>
  operation('getStatisticsCsv', { nl: 'Dezelfde cijfers als CSV', en: 'The same figures as CSV' }, [
    'text/csv',
    { type: 'string' },
  ])
