import { expect, test } from 'vitest';
import { chosen, pageOf, platformPageOf, worthSaying } from './facts.rules.ts';

test('what is not known is not said, nor what the sentence says', () => {
  const detail = { way: 'sms-code', country: null, isNewDevice: false, what: 'way-added' };
  expect(worthSaying({ detail })).toEqual([
    ['way', 'sms-code'],
    ['isNewDevice', false],
  ]);
  expect(chosen('sms-code')).toBe('sms_code');
  expect(chosen(true)).toBe('true');
});

test('a thing is found where its page is; what is gone is found nowhere', () => {
  const id = '0199f3a2-1111-7222-8333-444455556666';
  expect(pageOf({ kind: 'client', id, name: 'Amina' })).toBe(`/coach/clients/${id}`);
  expect(pageOf({ kind: 'team', id, name: 'Runners' })).toBe(`/organization/teams?team=${id}`);
  expect(pageOf({ kind: 'person', id, name: 'Amina' })).toBe(
    `/organization/people?person=${id}&member=${id}`,
  );
  expect(pageOf({ kind: 'client', id, name: null })).toBeNull();
  expect(pageOf({ kind: 'session', id, name: 'A phone' })).toBeNull();
  expect(pageOf(null)).toBeNull();
});

test('who runs the installation goes on to people, and to nothing of an organization', () => {
  const id = '0199f3a2-1111-7222-8333-444455556666';
  expect(platformPageOf({ kind: 'person', id, name: 'Amina W' })).toBe(
    '/platform/people?q=Amina%20W',
  );
  expect(platformPageOf({ kind: 'client', id, name: 'Amina' })).toBeNull();
  expect(platformPageOf(null)).toBeNull();
});
