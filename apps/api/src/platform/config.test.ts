import { expect, test } from 'vitest';
import { readConfig } from '#platform/config';

const enough = { DATABASE_URL: 'postgres://localhost/coachme' };

test('only the database must be named; everything else has a value', () => {
  expect(readConfig(enough)).toMatchObject({ port: 3000, host: '127.0.0.1', publicUrl: null });
});

test('a slash at the end of an address makes no difference', () => {
  const config = readConfig({ ...enough, COACHME_PUBLIC_URL: 'https://coach.example/' });
  expect(config.publicUrl).toBe('https://coach.example');
});

test('what is set to nothing is not set', () => {
  expect(readConfig({ ...enough, REDIS_URL: '', PORT: '' })).toMatchObject({
    redisUrl: null,
    port: 3000,
  });
});

test('a wrong setting is named with what was given', () => {
  expect(() => readConfig({ ...enough, PORT: 'front door' })).toThrow(/PORT is "front door"/);
  expect(() => readConfig({})).toThrow(/DATABASE_URL/);
});

test('a proxy is believed only where the settings put it', () => {
  const trustedBy = (env: NodeJS.ProcessEnv) => readConfig({ ...enough, ...env }).trustedProxies;
  const publicly = { COACHME_PUBLIC_URL: 'https://coach.example' };
  expect(trustedBy({})).toEqual([]);
  expect(trustedBy(publicly)).toEqual(['loopback']);
  const networks = { ...publicly, COACHME_TRUSTED_PROXIES: 'loopback, 172.30.0.0/24,fd00::/8' };
  expect(trustedBy(networks)).toEqual(['loopback', '172.30.0.0/24', 'fd00::/8']);
});

test('a part that runs alone listens where that part is looked for, unless it is told', () => {
  const portOf = (env: NodeJS.ProcessEnv) => readConfig({ ...enough, ...env }).port;
  expect(portOf({ COACHME_ROLE: 'api' })).toBe(4000);
  expect(portOf({ COACHME_ROLE: 'api', COACHME_CONTEXTS: 'identity, organizations' })).toBe(4001);
  expect(portOf({ COACHME_ROLE: 'realtime' })).toBe(4002);
  expect(portOf({ COACHME_ROLE: 'api', COACHME_CONTEXTS: 'communication' })).toBe(4002);
  expect(portOf({ COACHME_ROLE: 'realtime', PORT: '5000' })).toBe(5000);
});

test('a figure of the limits is changed by name; the others stay', () => {
  const { limits } = readConfig({
    ...enough,
    COACHME_LIMITS: '{"search":{"burst":5,"perSecond":1}}',
  });
  expect(limits.search).toEqual({ burst: 5, perSecond: 1 });
  expect(limits.person).toEqual({ burst: 600, perSecond: 20 });
});

test.each([
  ['REDIS_URL', 'http://redis', /REDIS_URL is "http:\/\/redis": use an address such as redis:/],
  ['REDIS_URL', 'http://:secret@redis', /REDIS_URL is "http:\/\/…@redis"/],
  [
    'DATABASE_URL',
    'mysql://a:secret@db/x',
    /DATABASE_URL is "mysql:\/\/…@db\/x": use an address such as postgres:/,
  ],
  [
    'COACHME_PUBLIC_URL',
    'coach.example',
    /COACHME_PUBLIC_URL is "coach.example": use an address such as https:/,
  ],
  [
    'COACHME_PUBLIC_URL',
    'https://example.org/coach',
    /COACHME_PUBLIC_URL is "https:\/\/example.org\/coach": use an address such as https:/,
  ],
  [
    'COACHME_WGER_URL',
    'ftp://wger',
    /COACHME_WGER_URL is "ftp:\/\/wger": use an address such as https:/,
  ],
  ['COACHME_ROLE', 'boss', /COACHME_ROLE is "boss": use one of all, api, worker/],
  ['COACHME_TRUSTED_PROXIES', 'everybody', /COACHME_TRUSTED_PROXIES is "everybody": use loopback,/],
  ['COACHME_TRUSTED_PROXIES', '10.0.0.0/33', /COACHME_TRUSTED_PROXIES is "10.0.0.0\/33": use/],
  ['COACHME_CONTEXTS', 'programs;', /COACHME_CONTEXTS is "programs;": use names of contexts/],
  ['COACHME_LIMITS', '{', /COACHME_LIMITS is "{": that is not JSON; use for example/],
  ['COACHME_LIMITS', '{"search":{"burst":0,"perSecond":1}}', /search\.burst: Too small.*use for/],
  ['COACHME_LIMITS', '{"serch":{}}', /Unrecognized key: "serch"/],
])(
  '%s as %s is answered with name, what was given and what would be right',
  (name, given, answer) => {
    expect(() => readConfig({ ...enough, [name]: given })).toThrow(answer);
  },
);

test('a wrong key is named, and not written into the log', () => {
  const wrong = { ...enough, COACHME_APPLE_PRIVATE_KEY: 'MIGTAgEAMBMGByqGSM49' };
  expect(() => readConfig(wrong)).toThrow(/COACHME_APPLE_PRIVATE_KEY is "…": use the content of/);
});

const complete = {
  S3_ENDPOINT: 'http://127.0.0.1:9000',
  S3_REGION: 'auto',
  S3_BUCKET: 'files',
  S3_ACCESS_KEY: 'name',
  S3_SECRET_KEY: 'secret',
};

test('files lie in a bucket when all of it is told, and half of it is refused', () => {
  expect(readConfig({ ...enough }).s3).toBeNull();
  expect(readConfig({ ...enough, ...complete }).s3?.bucket).toBe('files');
  const { S3_SECRET_KEY: _secret, ...half } = complete;
  expect(() => readConfig({ ...enough, ...half })).toThrow('S3_SECRET_KEY is missing');
});

test('mail from nobody is refused; a sender has a name or an address alone', () => {
  const SMTP_URL = 'smtps://post:office@mail.example.test';
  const settingsFor = (COACHME_MAIL_FROM: string) =>
    readConfig({ ...enough, SMTP_URL, COACHME_MAIL_FROM }).mail;
  expect(settingsFor('"North, side" <a@example.test>').from).toEqual({
    name: 'North, side',
    address: 'a@example.test',
  });
  expect(settingsFor('a@example.test').from).toEqual({ name: '', address: 'a@example.test' });
  expect(() => settingsFor('somebody')).toThrow('COACHME_MAIL_FROM is "somebody": use an address');
  expect(() => readConfig({ ...enough, SMTP_URL })).toThrow('COACHME_MAIL_FROM is missing');
  expect(() => readConfig({ ...enough, SMTP_URL: 'http://x' })).toThrow('SMTP_URL');
});
