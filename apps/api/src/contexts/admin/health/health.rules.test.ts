import { expect, test } from 'vitest';
import { stateOfConnections, stateOfDisk, stateOfMemory } from './health.rules.ts';

const gigabyte = 1024 ** 3;

test.each([
  [400, 500, 'well'],
  [60, 500, 'watch'],
  [1.9, 8, 'watch'],
  [0.1, 8, 'wrong'],
] as const)('%s GB free of %s is %s', (free, total, state) => {
  expect(stateOfDisk({ freeBytes: free * gigabyte, totalBytes: total * gigabyte })).toBe(state);
});

test.each([
  [30, 'well'],
  [80, 'watch'],
  [95, 'wrong'],
] as const)('%s of a hundred connections is %s', (connections, state) => {
  expect(stateOfConnections({ connections, mostConnections: 100 })).toBe(state);
});

test('a process that holds a gigabyte is worth a look', () => {
  expect([stateOfMemory(gigabyte / 4), stateOfMemory(gigabyte)]).toEqual(['well', 'watch']);
});
