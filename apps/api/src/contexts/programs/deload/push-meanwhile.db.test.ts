import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import type { Ctx } from '#platform/db/work';
import { aWorld, type World } from '#test/world';
import { pushProgram } from '../assignment/push-program.ts';
import { getProgram } from '../authoring/authoring.queries.ts';
import { changeProgram } from '../authoring/change-program.ts';
import { programsFacade } from '../programs.facade.ts';
import { anAssignment } from '../programs.fixtures.ts';
import { decideDeload } from './decide-deload.ts';
import { listDeloads } from './deloads.queries.ts';
import { proposeDeload } from './propose-deload.ts';
import { takeBackDeload } from './take-back-deload.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const everyDay = { from: '2020-01-01', to: '2099-12-31' };

test('a week taken back is what the program says now, where it was pushed meanwhile', async () => {
  const { coach } = world.aPractice();
  const as = <T>(use: (ctx: Ctx) => Promise<T>) => world.work.run(coach, use);
  const { id: clientId } = await as((ctx) => aClient(ctx));
  const startsOn = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const { id: assignmentId, programId } = await as((ctx) =>
    anAssignment(ctx, clientId, { startsOn }),
  );
  const reasons = [{ kind: 'scheduled' as const, weekNumber: 1 }];
  await as((ctx) => proposeDeload(ctx, { assignmentId, clientId, reasons }));
  const [deload] = (await as((ctx) => listDeloads(ctx, clientId, { limit: 1 }))).items;
  const id = deload?.id ?? '';
  await as((ctx) => decideDeload(ctx, { id, isAccepted: true }));

  const { weeks } = await as((ctx) => getProgram(ctx, programId));
  const easier = weeks.map((week) => ({
    ...week,
    isDeload: true,
    days: week.days.map((day) => ({ ...day, notes: 'easy' })),
  }));
  const content = { title: 'Base strength', description: '', weeks: easier };
  await as((ctx) => changeProgram(ctx, { id: programId, ifMatch: null, content }));
  await as((ctx) => pushProgram(ctx, { programId, assignmentIds: [assignmentId] }));
  const first = async () =>
    (await as((ctx) => programsFacade.scheduledDaysOn(ctx, clientId, everyDay)))[0];
  expect(await first()).toMatchObject({ lighter: 'decided', day: { notes: 'easy' } });

  await as((ctx) => takeBackDeload(ctx, id));
  expect(await first()).toMatchObject({ lighter: 'written', day: { notes: 'easy' } });
});
