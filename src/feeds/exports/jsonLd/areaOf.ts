import type { Item } from '../../schema/generated'
import { node, type Node } from './node'

/** Which kinds of areas have an address in the government's thesaurus, and what it calls them there. */
const KINDS: Readonly<Record<string, { tooi: string; code: RegExp }>> = {
  province: { tooi: 'provincie', code: /^PV\d{2}$/ },
  municipality: { tooi: 'gemeente', code: /^GM\d{4}$/ },
}

/**
 * An area, identified by its TOOI address (standaarden.overheid.nl/tooi) where it is a government's, and by its CBS code.
 *
 * @example areaOf({ code: 'GM0193', … })['@id'] // 'https://identifier.overheid.nl/tooi/id/gemeente/gm0193'
 */
export const areaOf = ({ code, name, kind }: Item['areas'][number]): Node => {
  const known = KINDS[kind]
  return node({
    '@type': 'AdministrativeArea',
    '@id': known?.code.test(code)
      ? `https://identifier.overheid.nl/tooi/id/${known.tooi}/${code.toLowerCase()}`
      : null,
    name,
    identifier: code,
  })
}
