import { markup, type Html } from '../html'

/**
 * A table with a head, whose first cells name their rows. On a narrow screen each row stands as a block, with the name
 * of its column before each cell; the roles keep it a table for screen readers, which what is no longer laid out as one
 * would not be. What is too wide elsewhere scrolls, with the keyboard too.
 */
export const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (Html | string)[])[],
): Html =>
  markup`<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}">
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => markup`<th scope="col" role="columnheader">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ([first, ...others]) =>
            markup`<tr role="row">
              <th scope="row" role="rowheader">${first}</th>
              ${others.map((cell, index) => markup`<td role="cell" data-label="${heads[index + 1] ?? ''}">${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`
