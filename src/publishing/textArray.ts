import { sql } from '@payloadcms/db-postgres/drizzle'

/** A Postgres text[] from a list, sent as one parameter. */
export const textArray = (values: readonly string[]) =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`
