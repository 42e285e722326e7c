import { describe, expect, it } from 'vitest'
import { isPublicAddress } from './isPublicAddress'

const inside = [
  ['loopback', ['127.0.0.1', '127.255.255.254', '::1']],
  ['private (RFC 1918)', ['10.0.0.1', '172.16.0.1', '172.31.255.254', '192.168.1.1']],
  ['carrier-grade NAT (RFC 6598)', ['100.64.0.1', '100.127.255.254']],
  ['unique local (RFC 4193)', ['fc00::1', 'fd12:3456:789a::1']],
] as const

const never = [
  ['no address', ['0.0.0.0', '0.1.2.3', '::']],
  ['link-local, with the metadata of clouds', ['169.254.169.254', '169.254.0.1', 'fe80::1', 'fe80::1%eth0']],
  ['multicast and broadcast', ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1']],
  ['reserved', ['240.0.0.1']],
  ['IPv4 in IPv6', ['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '::ffff:0:127.0.0.1']],
  ['NAT64 (RFC 6052, RFC 8215)', ['64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::a00:1']],
  ['6to4', ['2002:7f00:1::', '2002:a00:1::1']],
  ['no IP address', ['localhost', '', '1.2.3', '2130706433']],
] as const

const special = [
  '192.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '192.88.99.1',
  '2001:db8::1',
  '2001::1',
  '100::1',
  'fec0::1',
  '4000::1',
  '::127.0.0.1',
]

describe.each(inside)('%s', (_, addresses) => {
  it.each(addresses)('%s is inside, and allowed when a setting says so', (address) => {
    expect(isPublicAddress(address)).toBe(false)
    expect(isPublicAddress(address, { allowPrivate: true })).toBe(true)
  })
})

describe.each(never)('%s', (_, addresses) => {
  it.each(addresses)('%s is never allowed', (address) => {
    expect(isPublicAddress(address)).toBe(false)
    expect(isPublicAddress(address, { allowPrivate: true })).toBe(false)
  })
})

it.each(special)('%s is for a special purpose, not on the internet', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

it.each([
  '8.8.8.8',
  '145.97.39.155',
  '172.32.0.1',
  '100.128.0.1',
  '192.169.0.1',
  '2a00:1450:400e::1',
  '2606:4700::1',
])('%s is on the internet', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})
