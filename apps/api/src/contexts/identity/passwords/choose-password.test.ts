import { expect, test } from 'vitest';
import { isPasswordOf } from '../password-hash.ts';
import { choosePassword } from './choose-password.ts';
import { isCommonPassword } from './guessed-passwords.ts';

const email = 'amina.otieno@example.test';

test.each(['1234567890', 'qwertyuiop', 'QWERTYUIOP', 'password123', '1q2w3e4r5t', 'basketball'])(
  '%s is common',
  async (password) => {
    expect(isCommonPassword(password)).toBe(true);
    await expect(choosePassword({ password, email })).rejects.toMatchObject({
      code: 'invalid',
      reason: 'password-common',
      more: { field: 'body.password' },
    });
  },
);

test.each(['aaaaaaaaaaaaaaaa', 'ababababababab', email, 'Amina.Otieno'])(
  '%s is guessed early',
  async (password) => {
    await expect(choosePassword({ password, email })).rejects.toMatchObject({
      reason: 'password-common',
    });
  },
);

test.each([
  'train-hard-demo',
  'a long enough password',
  'صباح الخير يا كابتن',
  'x7'.repeat(60) + 'and then some',
])('%s is fine', async (password) => {
  expect(await isPasswordOf(await choosePassword({ password, email }), password)).toBe(true);
});
