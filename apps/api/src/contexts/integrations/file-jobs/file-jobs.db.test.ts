import type { FileJob } from '@coachme/contracts/file-jobs.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import type { Actor } from '#platform/access/actor';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aHevyFile } from '../integrations.fixtures.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world);
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const text = 'Day 1\nBarbell Squat 3x5 100kg\n';

const aProgramFile = (name: string) => new File([text], name);

/** The whole list, page by page, as somebody walks through it. */
async function walked(actor: Actor, limit: number): Promise<FileJob[]> {
  const jobs: FileJob[] = [];
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string } = cursor ? { limit, cursor } : { limit };
    const page = await api.as(actor).fileJobs.listFileJobs({ query });
    jobs.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return jobs;
}

async function aCoachWithClient() {
  const { client, coach } = world.aPractice();
  const { id, name } = await world.work.run(coach, (ctx) =>
    aClient(ctx, { userId: client.userId }),
  );
  return { client, coach, clientId: id, clientName: name };
}

test('histories and programs stand in one list, newest first, page by page, each as it is', async () => {
  const { coach, clientId, clientName } = await aCoachWithClient();
  const { imports, programDrafts } = api.as(coach);
  const program = await programDrafts.startProgramDraft({ body: { file: aProgramFile('a.txt') } });
  world.clock.advance(60);
  const history = await imports.startImport({
    body: { file: aHevyFile({ rows: 24 }), clientId },
  });
  world.clock.advance(60);
  const broken = await programDrafts.startProgramDraft({
    body: { file: new File(['nothing here'], 'b.txt') },
  });
  await expect
    .poll(async () => (await walked(coach, 50)).map(({ state }) => state))
    .toEqual(['failed', 'waiting', 'waiting']);
  const jobs = await walked(coach, 1);
  expect(jobs.map(({ id }) => id)).toEqual([broken.id, history.id, program.id]);
  expect(jobs).toMatchObject([
    { kind: 'program', fileName: 'b.txt', failure: 'no-program', client: null },
    { kind: 'history', failure: null, client: { id: clientId, name: clientName } },
    { kind: 'program', fileName: 'a.txt', failure: null, programId: null },
  ]);
  const made = await programDrafts.makeProgramOfDraft({
    params: { id: program.id },
    body: { title: 'Base' },
  });
  expect((await walked(coach, 50)).at(-1)).toMatchObject({ state: 'done', programId: made.id });
});

test('everybody sees only the files they brought themselves', async () => {
  const { coach, client, clientId } = await aCoachWithClient();
  const other = await aCoachWithClient();
  const theirs = await api.as(coach).imports.startImport({
    body: { file: aHevyFile({ rows: 12 }), clientId },
  });
  const own = await api.as(client).imports.startImport({ body: { file: aHevyFile({ rows: 24 }) } });
  expect((await walked(coach, 50)).map(({ id }) => id)).toEqual([theirs.id]);
  expect((await walked(client, 50)).map(({ id }) => id)).toEqual([own.id]);
  expect(await walked(other.coach, 50)).toEqual([]);
  expect(await walked(other.client, 50)).toEqual([]);
});

test('a cursor that we did not write is refused', async () => {
  const { coach } = await aCoachWithClient();
  const refused = api.as(coach).fileJobs.listFileJobs({ query: { cursor: 'WzFd' } });
  await expect(refused).rejects.toMatchObject({ code: 'invalid', reason: 'cursor' });
});
