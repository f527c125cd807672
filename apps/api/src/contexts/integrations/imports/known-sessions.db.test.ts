import type { Import } from '@coachme/contracts/imports.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import { aWorkout } from '#fixtures/execution/execution';
import type { Actor } from '#platform/access/actor';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

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

async function aTrainee(): Promise<Actor> {
  const { client: actor, coach } = world.aPractice();
  await world.work.run(coach, (ctx) => aClient(ctx, { userId: actor.userId }));
  return actor;
}

async function settled(actor: Actor, id: string): Promise<Import> {
  const { imports } = api.as(actor);
  await expect
    .poll(async () => (await imports.getImport({ params: { id } })).state, { timeout: 40_000 })
    .not.toMatch(/ing$/);
  return imports.getImport({ params: { id } });
}

/** Brings a file whole; what became of it. */
async function bring(actor: Actor, lines: readonly string[]): Promise<Import> {
  const { imports } = api.as(actor);
  const file = new File([lines.join('\n')], 'history.csv');
  const { id } = await imports.startImport({ body: { file, timeZone: 'Africa/Nairobi' } });
  await settled(actor, id);
  await imports.commitImport({ params: { id }, body: {} });
  return settled(actor, id);
}

const hevyHeader =
  'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe';
const hevyRow = (title: string, start: string) =>
  `"${title}","${start}","15 Sep 2025, 08:50","","Squat (Barbell)",,"",0,"normal",80,8,,,`;
const strongHeader =
  'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration';
const fitnotesHeader =
  'Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment';

test('a session that was given another name in the other app is not brought twice', async () => {
  const actor = await aTrainee();
  await bring(actor, [hevyHeader, hevyRow('Legs', '15 Sep 2025, 07:48')]);
  const renamed = [
    hevyHeader,
    hevyRow('Legs, heavy', '15 Sep 2025, 07:48'),
    hevyRow('Legs', '17 Sep 2025, 07:48'),
  ];
  const { counts } = await bring(actor, renamed);
  expect(counts).toMatchObject({ sessions: 2, knownSessions: 1, writtenSessions: 1 });
});

test('a session that one app took over from another comes in once, also with the seconds only one kept', async () => {
  const actor = await aTrainee();
  const strong = '2025-09-15 07:48:31;Evening;Squat (Barbell);1;80;kg;8;;;;;;;45m';
  await bring(actor, [strongHeader, strong]);
  const { counts } = await bring(actor, [hevyHeader, hevyRow('Legs', '15 Sep 2025, 07:48')]);
  expect(counts).toMatchObject({ knownSessions: 1, writtenSessions: 0, writtenSets: 0 });
});

test('a day of FitNotes that grew by another muscle stays the day it was', async () => {
  const actor = await aTrainee();
  const squat = '2025-09-15,Barbell Squat,Legs,80,kgs,8,,,,';
  await bring(actor, [fitnotesHeader, squat]);
  const grown = [fitnotesHeader, squat, '2025-09-15,Plank,Abs,,,,,,0:01:00,'];
  expect((await bring(actor, grown)).counts).toMatchObject({ knownSessions: 1, writtenSets: 0 });
});

test('what was logged here and exported for another app is known when it comes back', async () => {
  const actor = await aTrainee();
  const { execution, imports } = api.as(actor);
  const startedAt = '2025-09-15T04:48:12.345Z';
  await execution.logWorkout({ body: aWorkout({ startedAt, timeZone: 'Africa/Nairobi' }) });
  for (const format of ['hevy', 'strong', 'coachme'] as const) {
    const table = await imports.exportWorkouts({ query: { format } });
    expect((await bring(actor, [table])).counts).toMatchObject({ sessions: 1, writtenSessions: 0 });
  }
});

test('two sessions of one file that begin in the same minute both come in, and those of others are no hindrance', async () => {
  const [actor, other] = [await aTrainee(), await aTrainee()];
  const both = [
    hevyHeader,
    hevyRow('Legs', '15 Sep 2025, 07:48'),
    hevyRow('Core', '15 Sep 2025, 07:48'),
  ];
  expect((await bring(actor, both)).counts).toMatchObject({ writtenSessions: 2 });
  expect((await bring(other, both)).counts).toMatchObject({ knownSessions: 0, writtenSessions: 2 });
});
