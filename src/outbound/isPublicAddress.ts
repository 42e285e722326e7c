import { BlockList, isIP } from 'node:net'

/** Ranges of IPv4 that are not on the internet (IANA special-purpose registry, RFC 6890; multicast RFC 5771). */
const NOT_PUBLIC_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]

/**
 * Outside 2000::/3 nothing of IPv6 is on the internet: loopback, local, multicast, mapped and translated addresses, which
 * would reach IPv4 by another door. Inside it stand documentation, tunnels (6to4, Teredo) and other special purposes.
 */
const NOT_PUBLIC_6 = ['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

/** Never talked to, whatever the settings: link-local (metadata of clouds), multicast, and no address at all. */
const NEVER_4 = ['0.0.0.0/8', '169.254.0.0/16', '224.0.0.0/3']

/** The same for IPv6, with mapped and translated addresses (RFC 4291, 6052, 8215, 3056): they may lead to any of those. */
const NEVER_6 = [
  '::/128',
  '::ffff:0:0/96',
  '::ffff:0:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '2002::/16',
  'fe80::/10',
  'ff00::/8',
]

// A list for each version: a mixed one takes every IPv4 address for a mapped one, which ::/3 holds.
const listOf = (ranges: readonly string[]): BlockList => {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/')
    list.addSubnet(network, Number(prefix), network.includes(':') ? 'ipv6' : 'ipv4')
  }
  return list
}

const lists = {
  notPublic: { ipv4: listOf(NOT_PUBLIC_4), ipv6: listOf(NOT_PUBLIC_6) },
  never: { ipv4: listOf(NEVER_4), ipv6: listOf(NEVER_6) },
}

/**
 * Whether an IP address is somebody's on the internet, as opposed to inside a network, a machine or a standard.
 *
 * @param options.allowPrivate - counts private and loopback addresses too; link-local ones and multicast never
 * @example isPublicAddress('169.254.169.254') // false
 */
export const isPublicAddress = (address: string, { allowPrivate = false } = {}): boolean => {
  const version = isIP(address)
  if (version === 0) return false
  const family = version === 4 ? 'ipv4' : 'ipv6'
  // A zone (fe80::1%eth0) only makes sense on a link.
  const [bare = ''] = address.split('%')
  return !lists[allowPrivate ? 'never' : 'notPublic'][family].check(bare, family)
}
