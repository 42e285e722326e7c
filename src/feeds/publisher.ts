/** Who publishes the data, as the catalogue and the API description name them. */
export interface Publisher {
  name: string
  /** What identifies the organisation: for a Dutch government its TOOI address (identifier.overheid.nl). */
  uri: string
  /** Where questions about the data go. */
  email: string
}

/** The TOOI address of the Province of Overijssel. */
export const OVERIJSSEL = 'https://identifier.overheid.nl/tooi/id/provincie/pv23'

/**
 * The publisher as far as it is known: the Province of Overijssel, and an address at the site's own host.
 *
 * @example completePublisher({}, 'https://noaber.nl').email // 'noaber@noaber.nl'
 */
export const completePublisher = (
  { name = 'Provincie Overijssel', uri = OVERIJSSEL, email }: Partial<Publisher>,
  publicUrl: string,
): Publisher => {
  const { hostname } = new URL(publicUrl)
  return { name, uri, email: email ?? `noaber@${hostname.includes('.') ? hostname : 'noaber.example'}` }
}
