import { BlockList, isIP } from 'node:net'

// Special-purpose addresses (IANA registries, RFC 6890 and later): this machine, private and shared networks,
// links, documentation, tunnels that carry one of those within them, and what goes to many at once.
const SPECIAL_4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]
// Of version 6 only 2000::/3 is given out to the public; within it these are not.
const SPECIAL_6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const special = new BlockList()
for (const [net, bits] of SPECIAL_4) special.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of SPECIAL_6) special.addSubnet(net, bits, 'ipv6')
const given = new BlockList()
given.addSubnet('2000::', 3, 'ipv6')

/** Whether an address (a number, not a name) is one that the public Internet can reach. */
export const isPublic = (address: string): boolean => {
  const bare = address.replace(/%.*$/, '')
  const version = isIP(bare)
  if (version === 4) return !special.check(bare, 'ipv4')
  return version === 6 && given.check(bare, 'ipv6') && !special.check(bare, 'ipv6')
}
