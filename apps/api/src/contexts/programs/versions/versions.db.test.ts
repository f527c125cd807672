import { programVersionsContract } from '@coachme/contracts/program-versions.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import type { Actor } from '#platform/access/actor';
import { aWorld, type World } from '#test/world';
import { assignProgram } from '../assignment/assign-program.ts';
import { getProgram } from '../authoring/authoring.queries.ts';
import { changeProgram } from '../authoring/change-program.ts';
import { aDraft, aProgram, aWeek } from '../programs.fixtures.ts';
import { changeVolumeBands, listVolumeBands } from './change-volume-bands.ts';
import { restoreVersion } from './restore-version.ts';
import { getVersion, listProgramClients, listVersions } from './versions.queries.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const query = programVersionsContract.listVersions.query.parse({});
const versions = async (actor: Actor, id: string) => {
  const { items } = await world.work.run(actor, (ctx) =>
    listVersions(ctx, { params: { id }, query }),
  );
  return items;
};
const rename = (actor: Actor, id: string, title: string) =>
  world.work.run(actor, (ctx) =>
    changeProgram(ctx, {
      id,
      ifMatch: null,
      content: { title, description: '', weeks: [aWeek()] },
    }),
  );

test('the first change of a sitting keeps what stood there, the next ones do not', async () => {
  const { coach } = world.aGym();
  const draft = await world.work.run(coach, (ctx) => aDraft(ctx));
  await rename(coach, draft.id, 'One');
  await rename(coach, draft.id, 'Two');
  const [kept, ...more] = await versions(coach, draft.id);
  expect(more).toEqual([]);
  expect(kept).toMatchObject({ reason: 'changed', keptBy: coach.userId });
  const { content } = await world.work.run(coach, (ctx) =>
    getVersion(ctx, { id: draft.id, versionId: kept?.id ?? '' }),
  );
  expect(content).toMatchObject({ title: draft.title, weeks: draft.weeks });
});

test('every publication is kept', async () => {
  const { coach } = world.aGym();
  const { id } = await world.work.run(coach, (ctx) => aProgram(ctx));
  expect((await versions(coach, id)).map(({ reason }) => reason)).toEqual(['published']);
});

test('a version that comes back keeps what stood in its place', async () => {
  const { coach } = world.aGym();
  const draft = await world.work.run(coach, (ctx) => aDraft(ctx));
  const changed = await rename(coach, draft.id, 'Worse');
  const [kept] = await versions(coach, draft.id);
  const back = await world.work.run(coach, (ctx) =>
    restoreVersion(ctx, { id: draft.id, versionId: kept?.id ?? '', ifMatch: changed.revision }),
  );
  expect(back).toMatchObject({ title: draft.title, weeks: draft.weeks, revision: 3 });
  expect(await world.work.run(coach, (ctx) => getProgram(ctx, draft.id))).toEqual(back);
  const reasons = (await versions(coach, draft.id)).map(({ reason }) => reason);
  expect(reasons.toSorted()).toEqual(['changed', 'restored']);
});

test('who is on a program is named with the dates of their copy', async () => {
  const { coach } = world.aGym();
  const { id } = await world.work.run(coach, (ctx) => aProgram(ctx));
  const client = await world.work.run(coach, (ctx) => aClient(ctx));
  const startsOn = world.clock.now().toISOString().slice(0, 10);
  await world.work.run(coach, (ctx) =>
    assignProgram(ctx, {
      programId: id,
      assignment: {
        clientId: client.id,
        startsOn,
        layout: 'sequence',
        missedDays: 'keep',
        followUpProgramId: null,
      },
    }),
  );
  const { items } = await world.work.run(coach, (ctx) =>
    listProgramClients(ctx, { params: { id }, query }),
  );
  expect(items).toMatchObject([{ clientId: client.id, name: client.name, startsOn }]);
});

test('bands are the organization’s, and what is left out is usual again', async () => {
  const { coach, stranger } = world.aGym();
  const set = (bands: Parameters<typeof changeVolumeBands>[1]['bands']) =>
    world.work.run(coach, (ctx) => changeVolumeBands(ctx, { bands }));
  const chest = { muscle: 'chest', from: 8, to: 14 } as const;
  await set([chest, { muscle: 'glutes', from: 0, to: 30 }]);
  expect((await set([chest])).items).toEqual([chest]);
  const read = (actor: Actor) => world.work.run(actor, (ctx) => listVolumeBands(ctx, { query }));
  expect((await read(coach)).items).toEqual([chest]);
  expect((await read(stranger)).items).toEqual([]);
  await expect(set([chest, chest])).rejects.toMatchObject({ reason: 'muscle-twice' });
});
