import { expect, test } from 'vitest';
import { ProviderEnvironment, providerSettingsOf } from './provider-settings.ts';

const refuse = (setting: string): never => {
  throw new Error(setting);
};
const settings = (env: object) => providerSettingsOf(ProviderEnvironment.parse(env), refuse);

test('without keys there is no provider', () => {
  expect(settings({})).toEqual([]);
});

test('each is there once its keys are', () => {
  const ids = settings({
    ...{ COACHME_GOOGLE_CLIENT_ID: 'g', COACHME_GOOGLE_CLIENT_SECRET: 's' },
    ...{ COACHME_APPLE_CLIENT_ID: 'a', COACHME_APPLE_TEAM_ID: 't' },
    ...{ COACHME_APPLE_KEY_ID: 'k', COACHME_APPLE_PRIVATE_KEY: 'p' },
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
])('half of one is said by the name of what is missing', (env, missing) => {
  expect(() => settings(env)).toThrow(missing);
});
