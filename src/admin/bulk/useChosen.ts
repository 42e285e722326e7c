'use client'

import { useSelection } from '@payloadcms/ui'

/** As many as the site takes a step with. */
const MOST = 1000

/**
 * The documents that are chosen in a list: those with a tick, or all that the filters find, fetched when they are needed.
 *
 * @param address - of the collection in REST
 */
export const useChosen = (
  address: string,
): { count: number; readIds: () => Promise<number[] | 'tooMany'> } => {
  const { count, getQueryParams, selectAll, selectedIDs } = useSelection()
  const isAll = String(selectAll) === 'allAvailable'
  const readIds = async (): Promise<number[] | 'tooMany'> => {
    if (!isAll) return selectedIDs.length > MOST ? 'tooMany' : selectedIDs.map(Number)
    const query = getQueryParams()
    const more = `depth=0&draft=true&limit=${MOST + 1}&pagination=false&select[urn]=true`
    const response = await fetch(`${address}${query}${query.includes('?') ? '&' : '?'}${more}`, {
      credentials: 'include',
    })
    if (!response.ok) throw new Error(response.statusText)
    const { docs } = (await response.json()) as { docs: { id: number }[] }
    return docs.length > MOST ? 'tooMany' : docs.map(({ id }) => id)
  }
  return { count, readIds }
}
