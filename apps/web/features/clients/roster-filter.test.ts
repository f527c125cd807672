import { expect, test } from 'vitest';
import { filterOf } from './roster-filter.ts';

const address = (search: string) => {
  const params = new URLSearchParams(search);
  return (name: string) => params.get(name);
};

test('an address that asks for nothing shows the active clients', () => {
  expect(filterOf(address(''))).toEqual({ q: '', status: 'active' });
});

test('an address keeps the search and the status', () => {
  expect(filterOf(address('q=amina&status=archived'))).toEqual({ q: 'amina', status: 'archived' });
});

test('a status that does not exist is not asked for', () => {
  expect(filterOf(address('status=asleep')).status).toBe('active');
});
