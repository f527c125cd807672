import { ApiError } from '@coachme/contracts/kit/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { anS3Server } from '#test/an-s3-server';
import { aWorld, type World } from '#test/world';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  const { settings, end } = await anS3Server();
  // Nobody listens there any more.
  await end();
  api = await anApi(world, { config: { s3: settings } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

test('while the storage is away a file can be asked for again later, each time with the same answer', async () => {
  const { files } = api.as(world.aPractice().client);
  const { id } = await files.declareFile({
    body: { kind: 'attachment', contentType: 'application/pdf', bytes: 9 },
  });
  for (const _time of ['first', 'second']) {
    const refused = await files.completeFile({ params: { id } }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApiError);
    expect(refused).toMatchObject({ problem: { status: 503, reason: 'storage-unavailable' } });
  }
});
