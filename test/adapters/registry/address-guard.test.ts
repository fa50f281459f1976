import { describe, expect, test } from 'vitest';
import {
  guardLookup,
  isLoopbackHost,
  isPublicAddress,
  type Lookup,
  literalAddress,
} from '../../../src/adapters/address-guard.ts';

describe('addresses', () => {
  const refused: [string, string][] = [
    ['127.0.0.1', 'this machine'],
    ['127.255.255.254', 'this machine'],
    ['0.0.0.0', 'unspecified'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.0.40', 'private'],
    ['169.254.169.254', 'metadata of clouds'],
    ['100.100.100.200', 'metadata of Alibaba'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['198.18.0.1', 'benchmarks'],
    ['::', 'unspecified'],
    ['::1', 'this machine'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local with a zone'],
    ['fd00:ec2::254', 'metadata of Amazon'],
    ['fc00::1', 'private'],
    ['ff02::1', 'multicast'],
    ['fec0::1', 'site-local'],
    ['::ffff:127.0.0.1', 'mapped'],
    ['::ffff:a9fe:a9fe', 'mapped, hexadecimal'],
    ['::127.0.0.1', 'compatible'],
    ['64:ff9b::a00:1', 'translated'],
    ['2002:7f00:1::', '6to4'],
    ['not an address', 'no address at all'],
  ];
  test.each(refused)('%s is refused: %s', address => {
    expect(isPublicAddress(address)).toBe(false);
  });
  test.each([
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '::ffff:1.1.1.1',
    '64:ff9b::101:101',
  ])('%s is public', address => {
    expect(isPublicAddress(address)).toBe(true);
  });
  test.each([
    ['http://2130706433/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://0177.0.0.1/', '127.0.0.1'],
    ['http://[::FFFF:7f00:1]/', '::ffff:7f00:1'],
    ['http://example.org/', undefined],
  ])('%s names %s', (url, address) => {
    expect(literalAddress(new URL(url).hostname)).toBe(address);
  });
  test.each([
    ['localhost', true],
    ['127.0.0.2', true],
    ['[::1]', true],
    ['localhost.evil.example', false],
    ['127.evil.example', false],
  ])('%s is this machine: %s', (host, expected) => {
    expect(isLoopbackHost(host)).toBe(expected);
  });
});

describe('the lookup inside a connection', () => {
  const answering =
    (...addresses: string[]): Lookup =>
    (_name, _options, done) =>
      done(
        null,
        addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  const look = (lookup: Lookup, all: boolean) =>
    new Promise(resolve => lookup('a.example', { all }, (error, found) => resolve(error?.name ?? found)));
  test('public addresses pass, as one or as a list', async () => {
    expect(await look(guardLookup(answering('1.1.1.1', '2606:4700::1111')), false)).toBe('1.1.1.1');
    expect(await look(guardLookup(answering('1.1.1.1')), true)).toEqual([{ address: '1.1.1.1', family: 4 }]);
  });
  test('one private address among public ones is enough to refuse', async () => {
    expect(await look(guardLookup(answering('1.1.1.1', '10.0.0.1')), true)).toBe('AddressRefused');
  });
  test('no address is refused', async () => {
    expect(await look(guardLookup(answering()), true)).toBe('AddressRefused');
  });
});
