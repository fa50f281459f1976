/** Which network addresses a server may send us to: public ones only. Checked on literals and, at connect time, on what a name resolves to. */
import { lookup as systemLookup } from 'node:dns';
import { isIP } from 'node:net';

/** The shape of `dns.lookup` that `net.connect` calls. */
export type Lookup = (
  hostname: string,
  options: { all?: boolean; family?: number | string | undefined; hints?: number | undefined },
  callback: (error: Error | null, address?: string | { address: string; family: number }[], family?: number) => void,
) => void;

/** Thrown inside a connection when a name leads to an address that must not be contacted. */
class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';
  constructor(hostname: string) {
    super(`${hostname} leads to an address that is not public`);
    this.name = 'AddressRefused';
  }
}

type Range = readonly [base: number, bits: number];

/** IANA special-purpose IPv4 ranges that no public server has. */
const PRIVATE_IPV4: readonly Range[] = [
  [ipv4('0.0.0.0'), 8],
  [ipv4('10.0.0.0'), 8],
  [ipv4('100.64.0.0'), 10],
  [ipv4('127.0.0.0'), 8],
  [ipv4('169.254.0.0'), 16],
  [ipv4('172.16.0.0'), 12],
  [ipv4('192.0.0.0'), 24],
  [ipv4('192.168.0.0'), 16],
  [ipv4('198.18.0.0'), 15],
  [ipv4('224.0.0.0'), 4],
  [ipv4('240.0.0.0'), 4],
];

function ipv4(text: string): number {
  return text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function isPublicIpv4(value: number): boolean {
  return !PRIVATE_IPV4.some(
    ([base, bits]) => Math.floor(value / 2 ** (32 - bits)) === Math.floor(base / 2 ** (32 - bits)),
  );
}

/** The eight groups of a valid IPv6 text, which may end in dotted IPv4 and may carry a zone. */
function ipv6Groups(text: string): number[] {
  const plain = text.replace(/%.*$/, '').replace(/(\d+\.\d+\.\d+\.\d+)$/, dotted => {
    const value = ipv4(dotted);
    return `${Math.floor(value / 65536).toString(16)}:${(value % 65536).toString(16)}`;
  });
  const [head = '', tail] = plain.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':').map(group => Number.parseInt(group, 16)));
  const left = groups(head);
  const right = tail === undefined ? [] : groups(tail);
  return [...left, ...new Array<number>(Math.max(0, 8 - left.length - right.length)).fill(0), ...right];
}

function isPublicIpv6(text: string): boolean {
  const groups = ipv6Groups(text);
  const [first = 0, second = 0] = groups;
  const low = (groups[6] ?? 0) * 65536 + (groups[7] ?? 0);
  if (groups.slice(0, 5).every(group => group === 0)) {
    // `::`, `::1`, IPv4-compatible and IPv4-mapped forms all name an IPv4 address or this machine.
    return (groups[5] === 0xffff || groups[5] === 0) && low > 1 && isPublicIpv4(low);
  }
  if (first === 0x64 && second === 0xff9b) return isPublicIpv4(low);
  if (first === 0x2002) return isPublicIpv4(second * 65536 + (groups[2] ?? 0));
  const local = (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80 || (first & 0xffc0) === 0xfec0;
  return !local && (first & 0xff00) !== 0xff00;
}

/** Whether an IP address (not a name) is a public unicast address. IPv4 inside IPv6 is judged as IPv4. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return isPublicIpv4(ipv4(address));
  return family === 6 && isPublicIpv6(address);
}

/** The address that a URL host is, when it is no name: `URL` has already normalised octal, hexadecimal and decimal notation. */
export function literalAddress(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) === 0 ? undefined : bare;
}

/** Whether a host name or literal means this machine, without asking DNS. */
export function isLoopbackHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}

/**
 * A lookup that refuses names with any address that is not public. It runs inside the connection, so the address that was
 * checked is the address that is used, whatever DNS says a moment later.
 */
export function guardLookup(resolve: Lookup = systemLookup as Lookup): Lookup {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const addresses = Array.isArray(found) ? found : [];
      if (error) return callback(error);
      if (addresses.length === 0 || addresses.some(({ address }) => !isPublicAddress(address))) {
        return callback(new AddressRefused(hostname));
      }
      if (options.all) return callback(null, addresses);
      return callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}
