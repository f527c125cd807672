import { expect, test } from 'vitest';
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';

const someone = '0198c0de-0000-7000-8000-000000000001';

test('ten codes, each another, in letters that cannot be misread', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes)
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
});

test('a code is known however it is typed, and only as its person’s', () => {
  const kept = hashOfRecoveryCode('K7Q1-2MZX-0RVT', someone);
  for (const typed of ['k7q1-2mzx-0rvt', 'K7Q12MZX0RVT', ' k7qi 2mzx orvt ', 'K7QL-2MZX-ORVT']) {
    expect(hashOfRecoveryCode(typed, someone)).toEqual(kept);
  }
  expect(hashOfRecoveryCode('K7Q1-2MZX-0RVV', someone)).not.toEqual(kept);
  expect(hashOfRecoveryCode('K7Q1-2MZX-0RVT', `${someone}0`)).not.toEqual(kept);
});
