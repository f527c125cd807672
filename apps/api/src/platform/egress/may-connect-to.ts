import { BlockList, isIP } from 'node:net';

/** Networks as text, such as `10.1.0.0/16`, `fd00::/8` or one address. */
export type Networks = readonly string[];

/**
 * What no stranger may make a server connect to: this machine, private and shared networks, what is reserved or not one
 * machine, and IPv6 that carries an IPv4 address. IANA's special-purpose registries, as of 2026.
 */
const special = networks([
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24'],
  ...['192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24'],
  ...['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  ...['::/96', '::1/128', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23'],
  ...['2001:db8::/32', '2002::/16', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10'],
  ...['fec0::/10', 'ff00::/8'],
]);

/** Whether an address is one on the open internet, or in a network that who runs this has opened. */
export function mayConnectTo(address: string, opened: Networks): boolean {
  const plain = withoutMapping(address);
  const version = isIP(plain);
  if (version === 0) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  return networks(opened).check(plain, family) || !special.check(plain, family);
}

/** `::ffff:10.0.0.1` and `::ffff:a00:1` are 10.0.0.1, and judged as that. */
function withoutMapping(address: string): string {
  const bare = address.replace(/^\[|\]$/g, '');
  const dotted = /^(?:0{0,4}:){2,5}ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (dotted !== undefined) return dotted;
  const [, high, low] = /^(?:0{0,4}:){2,5}ffff:([\da-f]{1,4}):([\da-f]{1,4})$/i.exec(bare) ?? [];
  if (high === undefined || low === undefined) return bare;
  const bits = [high, low].map((part) => Number.parseInt(part, 16));
  return bits.flatMap((part) => [part >> 8, part & 0xff]).join('.');
}

function networks(list: Networks): BlockList {
  const made = new BlockList();
  for (const network of list) {
    const [address = '', bits] = network.split('/');
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
    made.addSubnet(
      address,
      bits === undefined ? (family === 'ipv4' ? 32 : 128) : Number(bits),
      family,
    );
  }
  return made;
}
