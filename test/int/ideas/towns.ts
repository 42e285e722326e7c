import type { Payload } from 'payload'

/** Gives Zwolle its place, and towns around it: enough for a map. */
export const placeTowns = async (payload: Payload): Promise<void> => {
  await payload.update({
    collection: 'areas',
    where: { code: { equals: 'GM0193' } },
    data: { latitude: 52.5125, longitude: 6.0944 } as never,
  })
  for (const [code, name, latitude, longitude] of [
    ['GM0150', 'Deventer', 52.255, 6.1639],
    ['GM0153', 'Enschede', 52.2215, 6.8937],
    ['GM0160', 'Hardenberg', 52.5758, 6.6194],
    ['GM0166', 'Kampen', 52.555, 5.9111],
    ['GM1708', 'Steenwijkerland', 52.7875, 6.1208],
  ] as const)
    await payload.create({
      collection: 'areas',
      data: { code, name, kind: 'municipality', latitude, longitude } as never,
    })
}
