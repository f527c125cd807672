import { expect, test } from 'vitest';
import { phoneNumberOf } from './phone-number.rules.ts';

test.each([
  ['+254 712 345 678', '+254712345678'],
  ['+49 (0)151-23456789', '+4915123456789'],
  ['+1 415 555 2671', '+14155552671'],
])('%s is written %s', (text, written) => {
  expect(phoneNumberOf(text)).toBe(written);
});

test.each(['0712345678', '+254', '+1 800 555 0199', '+44 20 7946 0958', 'amina', ''])(
  '%s can be sent no message',
  (text) => {
    expect(phoneNumberOf(text)).toBe(null);
  },
);
