/**
 * A name without what people write differently: case, accents, and all that is no letter or figure. Names with the same
 * plain name are the same: a column, a theme, an area.
 *
 * @example plainName('E-mailadres (contact)') // 'emailadrescontact'
 */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
