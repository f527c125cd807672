import { expect, test } from 'vitest';
import { mayConnectTo } from './may-connect-to.ts';

test.each([
  ...['127.0.0.1', '10.0.0.7', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254'],
  ...['100.64.0.1', '0.0.0.0', '255.255.255.255', '224.0.0.1', '198.18.0.1', '192.0.2.9'],
  ...['::1', '::', 'fe80::1', 'fd00::1', 'fc00::1', 'ff02::1', '2001:db8::1', '64:ff9b::a00:1'],
  ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::FFFF:10.0.0.1', '2002:7f00:1::', '::127.0.0.1'],
  ...['0:0:0:0:0:ffff:a00:1', 'not an address', '', '127.1', '0x7f000001', '2130706433'],
])('%s is not on the open internet', (address) => {
  expect(mayConnectTo(address, [])).toBe(false);
});

test.each(['1.1.1.1', '93.184.216.34', '172.32.0.1', '2606:4700:4700::1111', '::ffff:1.1.1.1'])(
  '%s is',
  (address) => {
    expect(mayConnectTo(address, [])).toBe(true);
  },
);

test('a network is opened by name, and nothing beside it', () => {
  const opened = ['10.1.0.0/16', 'fd00:1::/32', '192.168.1.9'];
  expect(mayConnectTo('10.1.200.3', opened)).toBe(true);
  expect(mayConnectTo('::ffff:10.1.0.1', opened)).toBe(true);
  expect(mayConnectTo('fd00:1::7', opened)).toBe(true);
  expect(mayConnectTo('192.168.1.9', opened)).toBe(true);
  expect(mayConnectTo('10.2.0.1', opened)).toBe(false);
  expect(mayConnectTo('192.168.1.10', opened)).toBe(false);
  expect(mayConnectTo('fd00:2::7', opened)).toBe(false);
});
