import { expect, test } from 'vitest';
import { peopleFilterOf } from './people-filter.ts';

const of = (address: string) => {
  const search = new URLSearchParams(address);
  return peopleFilterOf((name) => search.get(name));
};

test('without a word in the address, who works here is shown', () => {
  expect(of('')).toEqual({ who: 'staff', role: null, search: '', person: null });
});

test('clients are looked for among everybody', () => {
  expect(of('role=client&q=as')).toMatchObject({ who: 'all', role: 'client', search: 'as' });
});

test('a role that does not exist is not asked for', () => {
  expect(of('role=king&who=all')).toMatchObject({ who: 'all', role: null, search: '' });
});
