import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRedis, hasRedis, type TestRedis } from '#test/a-redis';
import { anS3Server } from '#test/an-s3-server';
import { anSmtpServer, type TestSmtpServer } from '#test/an-smtp-server';
import { lookAtNeighbours } from './neighbours.ts';

const from = { name: 'CoachMe', address: 'coach@example.test' };
const none = { redisUrl: null, s3: null, mail: { smtpUrl: null, from } };

let bucket: Awaited<ReturnType<typeof anS3Server>>;
let post: TestSmtpServer;
beforeAll(async () => {
  bucket = await anS3Server();
  post = await anSmtpServer();
});
afterAll(async () => {
  await bucket.end();
  await post.end();
});

const states = async (settings: Partial<typeof none> | object) =>
  (await lookAtNeighbours({ ...none, ...settings })).map(({ name, state }) => [name, state]);

test('what is not set is not looked at', async () => {
  expect(await lookAtNeighbours(none)).toEqual([]);
});

test('a bucket and a mail server that work are said to', async () => {
  const settings = { s3: bucket.settings, mail: { smtpUrl: post.urlFor('post:office'), from } };
  expect(await states(settings)).toEqual([
    ['Files', 'ok'],
    ['Mail', 'ok'],
  ]);
  expect(post.received).toEqual([]);
});

test('a wrong key, a bucket that is not there and a wrong password are found, with no secret in what is said', async () => {
  const settings = { s3: { ...bucket.settings, bucket: 'elsewhere' } };
  const mail = { smtpUrl: post.urlFor('post:burglar'), from };
  const found = await lookAtNeighbours({ ...none, ...settings, mail });
  expect(found).toMatchObject([
    { name: 'Files', state: 'wrong', says: expect.stringContaining('elsewhere') },
    { name: 'Mail', state: 'wrong', says: expect.stringMatching(/^127\.0\.0\.1:\d+ does not let/) },
  ]);
  expect(JSON.stringify(found)).not.toMatch(/burglar|S3RVER/);
  const foreign = { ...bucket.settings, secretKey: 'wrong' };
  expect(await states({ s3: foreign })).toEqual([['Files', 'wrong']]);
});

test.skipIf(!hasRedis)(
  'a Redis that keeps, one that throws away and none at all are told apart',
  async () => {
    const redis: TestRedis[] = [await aRedis(), await aRedis('allkeys-lru')];
    const [good, evicting] = redis.map(({ url }) => url);
    expect(await states({ redisUrl: good })).toEqual([['Redis', 'ok']]);
    const [found] = await lookAtNeighbours({ ...none, redisUrl: evicting ?? null });
    expect(found?.remedy).toContain('set maxmemory-policy to noeviction');
    for (const one of redis) await one.kill();
    expect(await states({ redisUrl: good })).toEqual([['Redis', 'wrong']]);
  },
);
