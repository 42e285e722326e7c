import type { FeedType } from '../../types/FeedType'
import { Literals } from '../copy/Literals'
import type { Column } from '../columns/Column'

/** What the expressions of one export share. */
interface CellsSql {
  /** An expression for each column. Lists come as JSON; no value is null. */
  cells: readonly string[]
  /** Parts of the item that several columns are in, by the names that the expressions use. */
  parts: Readonly<Record<string, string>>
}

const literals = new Literals()
const quote = (value: string) => literals.add(value)

/** From how many columns on a part of the item is worth taking out of it once. */
const WORTH_SHARING = 3

/**
 * Where each column stands, as SQL: what presentItem says of the state by the clock included.
 *
 * @param types - how states are called that the clock brings about
 */
export const cellsSql = (columns: readonly Column[], types: ReadonlyMap<string, FeedType>): CellsSql => {
  const tops = columns.filter(({ path }) => path.length > 1).map(({ path }) => path[0] ?? '')
  const shared = [...new Set(tops)].filter(
    (top) => tops.filter((each) => each === top).length >= WORTH_SHARING,
  )
  const nameOf = (top: string) => `part_${shared.indexOf(top)}`
  const parts = Object.fromEntries(
    shared.map((top): [string, string] => [nameOf(top), `once.whole->${quote(top)}`]),
  )
  const cell = (column: Column) => {
    const [top = '', ...below] = column.path
    const [from, path] = shared.includes(top) ? [`part.${nameOf(top)}`, below] : ['once.whole', column.path]
    return byTheClock(column, plain(from, path, column), types)
  }
  return { cells: columns.map(cell), parts }
}

const plain = (from: string, path: readonly string[], { each }: Column): string => {
  if (each !== undefined) {
    const steps = path.map((name) => `.${JSON.stringify(name)}`).join('')
    const element = each === '' ? '' : `.${JSON.stringify(each)}`
    return `jsonb_path_query_array(${from}, ${quote(`$${steps}[*]${element}`)})::text`
  }
  const above = path.slice(0, -1).map((name) => `->${quote(name)}`)
  return `${from}${above.join('')}->>${quote(path.at(-1) ?? '')}`
}

/** The three columns that the clock may change: they say what presentItem says. */
const byTheClock = ({ name }: Column, expression: string, types: ReadonlyMap<string, FeedType>): string => {
  if (name === 'state') return 'once.now_state'
  if (name === 'stateLabel') {
    const labels = [...types.values()].flatMap(({ name: type, states }) =>
      Object.entries(states).map(
        ([state, { label }]) =>
          `when type = ${quote(type)} and once.now_state = ${quote(state)} then ${quote(label.nl)}`,
      ),
    )
    return labels.length > 0
      ? `case when once.now_state = state then ${expression} ${labels.join(' ')} else ${expression} end`
      : expression
  }
  if (name === 'closedReason') {
    return `case when type = 'subsidy-windows' and once.now_state = 'closed' and state <> 'closed' then 'deadline'
      else ${expression} end`
  }
  return expression
}
