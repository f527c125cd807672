import { expect, test } from 'vitest';
import {
  emailHint,
  invitationEnd,
  invitationState,
  organizationOfToken,
  resendWaitSeconds,
  writeInvitationToken,
} from './invitation.rules.ts';

const now = new Date('2026-11-20T09:00:00Z');
const earlier = new Date('2026-11-19T09:00:00Z');
const later = new Date('2026-11-21T09:00:00Z');
const open = { expiresAt: later, consumedAt: null, revokedAt: null };

test.each([
  ['active', open],
  ['expired', { ...open, expiresAt: now }],
  ['consumed', { ...open, consumedAt: earlier, expiresAt: earlier }],
  ['revoked', { ...open, revokedAt: earlier, expiresAt: earlier }],
])('is %s', (state, times) => {
  expect(invitationState(times, now)).toBe(state);
});

test('lasts 14 days, or as many as were said', () => {
  expect(invitationEnd(now).toISOString()).toBe('2026-12-04T09:00:00.000Z');
  expect(invitationEnd(now, 1)).toEqual(later);
});

test('is sent again after a minute', () => {
  expect(resendWaitSeconds(now, now)).toBe(60);
  expect(resendWaitSeconds(now, new Date(now.getTime() + 59_000))).toBe(1);
  expect(resendWaitSeconds(earlier, now)).toBe(0);
});

test('a token names its organization and nothing else does', () => {
  const organizationId = '0199f3a2-1111-7222-8333-444455556666';
  const token = writeInvitationToken(organizationId, Buffer.alloc(24, 7));
  expect(organizationOfToken(token)).toBe(organizationId);
  for (const wrong of ['', 'short', `${token}A`, token.slice(1), token.replace(/.$/, '=')]) {
    expect(organizationOfToken(wrong)).toBeNull();
  }
});

test('shows first letters only', () => {
  expect(emailHint('amina@example.test')).toBe('am…@ex…');
});
