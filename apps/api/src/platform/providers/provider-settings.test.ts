import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { ProviderEnvironment, providerSettingsOf } from './provider-settings.ts';

const refuse = (setting: string): never => {
  throw new Error(setting);
};
const settings = (env: object) => providerSettingsOf(ProviderEnvironment.parse(env), refuse);

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const p8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

test('without keys there is no provider', () => {
  expect(settings({})).toEqual([]);
});

test('each is there once its keys are', () => {
  const ids = settings({
    ...{ COACHME_GOOGLE_CLIENT_ID: 'g', COACHME_GOOGLE_CLIENT_SECRET: 's' },
    ...{ COACHME_APPLE_CLIENT_ID: 'a', COACHME_APPLE_TEAM_ID: 't' },
    ...{ COACHME_APPLE_KEY_ID: 'k', COACHME_APPLE_PRIVATE_KEY: p8 },
    ...{ COACHME_FACEBOOK_CLIENT_ID: 'f', COACHME_FACEBOOK_CLIENT_SECRET: 's' },
    ...{ COACHME_OIDC_ISSUER: 'https://login.example.org', COACHME_OIDC_CLIENT_ID: 'c' },
  }).map(({ id }) => id);
  expect(ids).toEqual(['google', 'apple', 'facebook', 'oidc']);
});

test.each([
  [{ COACHME_GOOGLE_CLIENT_ID: 'g' }, 'COACHME_GOOGLE_CLIENT_SECRET'],
  [{ COACHME_APPLE_CLIENT_ID: 'a' }, 'COACHME_APPLE_TEAM_ID'],
  [{ COACHME_APPLE_CLIENT_ID: 'a', COACHME_APPLE_TEAM_ID: 't' }, 'COACHME_APPLE_KEY_ID'],
  [{ COACHME_FACEBOOK_CLIENT_ID: 'f' }, 'COACHME_FACEBOOK_CLIENT_SECRET'],
  [{ COACHME_OIDC_ISSUER: 'https://login.example.org' }, 'COACHME_OIDC_CLIENT_ID'],
  [{ COACHME_GOOGLE_CLIENT_SECRET: 's' }, 'COACHME_GOOGLE_CLIENT_ID'],
  [{ COACHME_APPLE_PRIVATE_KEY: p8 }, 'COACHME_APPLE_CLIENT_ID'],
  [{ COACHME_FACEBOOK_CLIENT_SECRET: 's' }, 'COACHME_FACEBOOK_CLIENT_ID'],
  [{ COACHME_OIDC_CLIENT_ID: 'c' }, 'COACHME_OIDC_ISSUER'],
])('half of one is said by the name of what is missing', (env, missing) => {
  expect(() => settings(env)).toThrow(missing);
});

test('the key of Apple is looked at before anybody signs in by it, on lines of its own or on one', () => {
  const oneLine = p8.replaceAll('\n', '\\n');
  expect(
    ProviderEnvironment.safeParse({ COACHME_APPLE_PRIVATE_KEY: oneLine }).error,
  ).toBeUndefined();
  const other = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  for (const wrong of ['p8', p8.slice(40), other.toString()]) {
    const { error } = ProviderEnvironment.safeParse({ COACHME_APPLE_PRIVATE_KEY: wrong });
    expect(error?.issues[0]?.message).toMatch(/\.p8 file/);
  }
});
