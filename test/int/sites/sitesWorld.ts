import type { CollectionSlug, Payload } from 'payload'
import type pg from 'pg'
import { databaseUrl } from '../../../src/db/currentDatabase'
import { startHubSite, type HubSite } from '../hub/hubSite'
import { poolOf } from '../publishing/site'

/** The hub of the site under test: a real one, that delivers to loopback. */
export const startHubOf = (payload: Payload): Promise<HubSite> =>
  startHubSite({
    url: databaseUrl(),
    client: poolOf(payload) as unknown as pg.Client,
    close: () => Promise.resolve(),
  })

/** A site of somebody else at the server given, or at one of its own. */
export const makeSite = async (
  payload: Payload,
  name: string,
  { callback, ...data }: Record<string, unknown> & { callback?: string } = {},
): Promise<number> => {
  const url = `https://${name.toLowerCase().replaceAll(/\W+/g, '-')}.example`
  const hosts = callback === undefined ? [] : [new URL(callback).host]
  const { id } = await payload.create({
    collection: 'sites' as CollectionSlug,
    data: { name, url, hosts, ...data } as never,
  })
  return Number(id)
}
