import type { Payload } from 'payload'
import { checkLinks as checkDue, type CheckedLinks } from '../../links/checkLinks'
import { collectLinks } from '../../links/collectLinks'
import { linkSettingsOf, linkWorkOf } from '../../operations/links/linkSettings'

/**
 * Looks which links stand in what is public, and asks for those that are due. A site that may not ask others still learns
 * of links to its own pages that were withdrawn.
 *
 * @param signal - stops within the request under way
 * @returns null where no other site was asked
 */
export const checkLinks = async (payload: Payload, signal?: AbortSignal): Promise<CheckedLinks | null> => {
  const settings = linkSettingsOf(payload)
  if (!settings) return null
  const work = linkWorkOf(payload, settings)
  await collectLinks(work, signal)
  return settings.isChecking ? checkDue(work, signal) : null
}
