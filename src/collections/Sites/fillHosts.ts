import type { CollectionBeforeValidateHook } from 'payload'
import { hostOf } from './hostOf'

/**
 * Keeps the hosts of a site in the shape in which they are compared, and fills in that of its address when there are
 * none. A host that follows from the address goes along when the address changes.
 */
export const fillHosts: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const before = (originalDoc ?? {}) as { url?: unknown; hosts?: unknown }
  const url: unknown = data.url ?? before.url
  const given = listOf(data.hosts === undefined ? before.hosts : data.hosts)
  const hosts = [...new Set(given.map(hostOf).filter(Boolean))]
  const usual = typeof url === 'string' && url ? hostOf(url) : null
  const former = typeof before.url === 'string' ? hostOf(before.url) : null
  const isUsual = hosts.length === 0 || (hosts.length === 1 && hosts[0] === former)
  return { ...data, hosts: isUsual && usual ? [usual] : hosts }
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
