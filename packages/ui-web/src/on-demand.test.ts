import { expect, test } from 'vitest';
import { onDemand } from './on-demand.tsx';

test('a part is fetched once, when it is first asked for', async () => {
  let loads = 0;
  const part = onDemand(async () => {
    loads += 1;
    return 'menu';
  });
  expect([loads, part.arrived()]).toEqual([0, null]);
  await Promise.all([part.fetch(), part.fetch()]);
  expect([loads, part.arrived()]).toEqual([1, 'menu']);
});

test('a part that could not be fetched is tried again', async () => {
  let loads = 0;
  const part = onDemand(async () => {
    loads += 1;
    if (loads === 1) throw new TypeError('Failed to fetch');
    return 'menu';
  });
  await expect(part.fetch()).rejects.toThrow('Failed to fetch');
  expect(part.arrived()).toBe(null);
  expect(await part.fetch()).toBe('menu');
});
