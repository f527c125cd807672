import { expect, test } from 'vitest';
import { hashPassword, isPasswordOf } from './password-hash.ts';

test('a password fits its own hash and no other does', async () => {
  const hash = await hashPassword('train-hard-demo');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPasswordOf(hash, 'train-hard-demo')).toBe(true);
  expect(await isPasswordOf(hash, 'train-hard-dem0')).toBe(false);
});

test('the same password never has the same hash', async () => {
  expect(await hashPassword('train-hard-demo')).not.toBe(await hashPassword('train-hard-demo'));
});

test.each(['', 'train-hard-demo', '$2b$10$abcdefghijklmnopqrstuv'])(
  '%s is no hash of ours',
  async (hash) => {
    expect(await isPasswordOf(hash, 'train-hard-demo')).toBe(false);
  },
);
