import { expect, test } from 'vitest';
import { missingSuccessor } from './successors.rules.ts';

const nobody = { clientsToMemberId: null, draftsToMemberId: null, invitationsToMemberId: null };
const nothing = { clients: 0, drafts: 0, invitations: 0, teamsLed: 0 };

test('who leaves nothing behind needs nobody, and open invitations may end', () => {
  expect(missingSuccessor(nothing, nobody)).toBeNull();
  expect(missingSuccessor({ ...nothing, invitations: 3, teamsLed: 1 }, nobody)).toBeNull();
});

test('clients and drafts each need a person', () => {
  const left = { ...nothing, clients: 2, drafts: 1 };
  expect(missingSuccessor(left, nobody)).toBe('clients-need-a-coach');
  const withCoach = { ...nobody, clientsToMemberId: 'a' };
  expect(missingSuccessor(left, withCoach)).toBe('drafts-need-an-author');
  expect(missingSuccessor(left, { ...withCoach, draftsToMemberId: 'b' })).toBeNull();
});
