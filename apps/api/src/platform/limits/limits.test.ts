import { expect, test } from 'vitest';
import { attemptsInMemory } from '#platform/limits/attempts';
import { networkOf } from '#platform/limits/network-of';

test('a key waits once its attempts are used up, and no other key with it', async () => {
  const attempts = attemptsInMemory({ most: 2, perSeconds: 900 });
  await attempts.count('a');
  expect(await attempts.waitSeconds('a')).toBe(0);
  await attempts.count('a');
  expect(await attempts.waitSeconds('a')).toBeGreaterThan(890);
  expect(await attempts.waitSeconds('b')).toBe(0);
  await attempts.forget('a');
  expect(await attempts.waitSeconds('a')).toBe(0);
});

test.each([
  ['203.0.113.7', '203.0.113'],
  ['::ffff:203.0.113.7', '203.0.113'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
  ['2001:db8::1', '2001:db8:0'],
  ['::1', '0:0:0'],
])('%s lies in %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
