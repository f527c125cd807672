import type { Import, StartImport } from '@coachme/contracts/imports.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import { aWorkout } from '#fixtures/execution/execution';
import type { Actor } from '#platform/access/actor';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { historySums } from '../history-sums.fixtures.ts';
import { yearsAsHevy, yearsAsStrong } from '../years-of-training.fixtures.ts';

const seed = 20_261_120;
const setsASession = 16;

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

/** What is seen of an import while it is at work, and what it came to. */
async function followed(actor: Actor, id: string) {
  const { imports } = api.as(actor);
  const written = new Set<number>();
  let now: Import = await imports.getImport({ params: { id } });
  await expect
    .poll(
      async () => {
        now = await imports.getImport({ params: { id } });
        written.add(now.counts.writtenSessions);
        return now.state;
      },
      { timeout: 180_000, interval: 100 },
    )
    .not.toMatch(/ing$/);
  return { now, written: [...written] };
}

test.each([
  // As much as there may be: nearly nine years with a session on every day.
  ['Hevy', 50_000, { file: yearsAsHevy({ seed, rows: 50_000 }) }],
  ['Strong', 12_800, { file: yearsAsStrong({ seed, rows: 12_800 }), unit: 'kg' }],
] as const)(
  'a file of %s with %i rows comes in with progress, once, and goes without a trace',
  async (...[name, rows, given]) => {
    const sessions = rows / setsASession;
    const { client: actor, coach } = world.aPractice();
    await world.work.run(coach, (ctx) => aClient(ctx, { userId: actor.userId }));
    const { imports, execution } = api.as(actor);
    // A session of their own in the middle, whose records the import changes and must give back.
    await execution.logWorkout({ body: aWorkout({ startedAt: '2014-06-01T17:00:00.000Z' }) });
    const before = await historySums(world, coach.organizationId);
    const body: StartImport = { ...given, timeZone: 'Africa/Nairobi' };
    const took: string[] = [];
    const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
      const began = performance.now();
      const result = await work();
      const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);
      took.push(`${step} ${((performance.now() - began) / 1000).toFixed(1)} s, ${megabytes} MB`);
      return result;
    };

    const { id } = await imports.startImport({ body });
    const preview = await timed('preview', () => followed(actor, id));
    expect(preview.now).toMatchObject({ state: 'preview', problems: [] });
    expect(preview.now.counts).toMatchObject({ rows, sessions, sets: rows });

    const done = await timed('commit', async () => {
      await imports.commitImport({ params: { id }, body: {} });
      return followed(actor, id);
    });
    expect(done.now).toMatchObject({ state: 'committed' });
    expect(done.now.counts).toMatchObject({ writtenSessions: sessions, writtenSets: rows });
    expect(done.written.length).toBeGreaterThan(3);

    // With a line more it is another file, so that all of it is looked at again: nothing is new.
    const longer = await timed('again', async () => {
      const file = new File([given.file, '\n'], 'again.csv');
      const again = await imports.startImport({ body: { ...body, file } });
      return followed(actor, again.id);
    });
    expect(longer.now.counts).toMatchObject({ sessions, knownSessions: sessions });
    await imports.commitImport({ params: { id: longer.now.id }, body: {} });
    const second = await followed(actor, longer.now.id);
    expect(second.now.counts).toMatchObject({ writtenSessions: 0, writtenSets: 0 });

    for (const each of [longer.now.id, id]) {
      const undone = await timed('undo', async () => {
        await imports.undoImport({ params: { id: each } });
        return followed(actor, each);
      });
      expect(undone.now).toMatchObject({ state: 'undone', counts: { keptSessions: 0 } });
    }
    expect(await historySums(world, coach.organizationId)).toEqual(before);
    console.info(`${rows} rows of ${name}: ${took.join('; ')}`);
  },
  600_000,
);
