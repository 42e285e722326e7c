import { widgetAttributes } from './attributes'
import { widgetTokens } from './tokens'

/** The tables of the handbook, row by row, cell by cell: attributes, and properties that make widgets look otherwise. */
export const widgetTables = (): Readonly<
  Record<'attributes' | 'tokens', readonly (readonly string[])[]>
> => ({
  attributes: widgetAttributes.map(({ name, of, values, otherwise }) => [
    `\`${name}\``,
    of === 'all' ? 'allemaal' : of.map((widget) => `\`${widget}\``).join(', '),
    values,
    otherwise,
  ]),
  tokens: widgetTokens.map(({ name, host, otherwise, says }) => [
    `\`--noaber-${name}\``,
    host ? `\`${host}\`` : '',
    typeof otherwise === 'string' ? `\`${otherwise}\`` : `\`${otherwise[0]}\`, donker \`${otherwise[1]}\``,
    says,
  ]),
})
