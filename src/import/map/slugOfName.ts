/** A name as part of a code: 'Nieuw-West' gives 'nieuw-west', 'IJburg & Zeeburgereiland' gives 'ijburg-zeeburgereiland'. */
export const slugOfName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
