import { expect, test } from 'vitest';
import { filterOf } from './roster-filter.ts';

const address = (search: string) => {
  const params = new URLSearchParams(search);
  return (name: string) => params.get(name);
};

test('an address that asks for nothing shows the active clients', () => {
  expect(filterOf(address(''))).toEqual({ groupId: null, q: '', status: 'active' });
});

test('an address keeps the search and the status', () => {
  expect(filterOf(address('q=amina&status=archived'))).toEqual({
    groupId: null,
    q: 'amina',
    status: 'archived',
  });
});

test('a status that does not exist is not asked for', () => {
  expect(filterOf(address('status=asleep')).status).toBe('active');
});

test('an address narrows the roster to a group', () => {
  expect(filterOf(address('group=evening')).groupId).toBe('evening');
});
