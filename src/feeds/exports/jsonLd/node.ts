/** An object of JSON-LD. What is null or an empty list is not said. */
export type Node = Readonly<Record<string, unknown>>

/**
 * An object without what there is nothing to say about.
 *
 * @example node({ '@type': 'Place', name: null }) // { '@type': 'Place' }
 */
export const node = (members: Node): Node =>
  Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )

/** An organisation of which only the name is known; null when not even that. */
export const organisationNamed = (name: string | null, type = 'Organization'): Node | null =>
  name ? { '@type': type, name } : null

/** A value that schema.org has no name for. */
export const property = (propertyID: string, value: unknown, others: Node = {}): Node | null =>
  value === null ? null : node({ '@type': 'PropertyValue', propertyID, value, ...others })

/** An amount in euros, of cents. */
export const euros = (propertyID: string, cents: number | null): Node | null =>
  property(propertyID, cents === null ? null : cents / 100, { unitText: 'EUR' })

/** Only what is there. */
export const present = (nodes: readonly (Node | null)[]): readonly Node[] =>
  nodes.filter((each) => each !== null)
