import { markup, type Html, type HtmlValue } from '../html'

/** A name with what it says; without a value it is left out. */
type Fact = readonly [name: string, value: HtmlValue]

/** Facts as a description list; null when there are none. */
export const facts = (list: readonly Fact[]): Html | null => {
  const known = list.filter(([, value]) => !isEmpty(value))
  return known.length > 0
    ? markup`<dl class="facts">
        ${known.map(
          ([name, value]) =>
            markup`<dt>${name}</dt>
              <dd>${value}</dd> `,
        )}
      </dl>`
    : null
}

const isEmpty = (value: HtmlValue): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)
