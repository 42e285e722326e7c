import type { Payload } from 'payload'

/** The front doors that are open: their names, with the addresses that they have on the port of the site. */
export const doorAddresses = async (
  payload: Payload,
  publicUrl: string,
): Promise<readonly (readonly [title: string, address: string])[]> => {
  const { docs } = await payload.find({
    collection: 'front-doors',
    where: { isOpen: { equals: true } },
    depth: 0,
    limit: 10,
    pagination: false,
  })
  return docs.map(({ title, hosts }) => {
    const address = new URL(publicUrl)
    address.hostname = hosts[0]?.host ?? address.hostname
    return [title, `${address.origin}/`] as const
  })
}
