import { programTemplatesContract } from '@coachme/contracts/program-templates.contract';
import { CreateProgram } from '@coachme/contracts/programs.words';
import { locales } from '@coachme/i18n/locales';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import { Again } from '#platform/http/answer';
import { aWorld, type World } from '#test/world';
import { incompletenessOf } from '../authoring/program.rules.ts';
import { aDay, aDayTemplate, anExercise } from '../programs.fixtures.ts';
import { addDayTemplate } from './add-day-template.ts';
import { changeDayTemplate } from './change-day-template.ts';
import { listDayTemplates } from './day-templates.queries.ts';
import { getProgramTemplate, listProgramTemplates } from './ready.queries.ts';
import { removeDayTemplate } from './remove-day-template.ts';
import { startFromTemplate } from './start-from-template.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const readyFor = async (actor: Actor, wanted: object = {}) => {
  const query = programTemplatesContract.listProgramTemplates.query.parse(wanted);
  const { items } = await world.work.run(actor, (ctx) => listProgramTemplates(ctx, { query }));
  return items;
};
const keptFor = async (actor: Actor, wanted: object = {}) => {
  const query = programTemplatesContract.listDayTemplates.query.parse(wanted);
  const { items } = await world.work.run(actor, (ctx) => listDayTemplates(ctx, { query }));
  return items.map(({ title }) => title);
};

describe('ready programs', () => {
  test.each(locales)('at least twelve can be assigned as they are, in %s', async (locale) => {
    const coach = world.anActor('coach', world.aGym().organizationId, { locale });
    const rows = await readyFor(coach);
    expect(rows.length).toBeGreaterThanOrEqual(12);
    for (const { key } of rows) {
      const { title, description, about, weeks } = await world.work.run(coach, (ctx) =>
        getProgramTemplate(ctx, key),
      );
      expect(CreateProgram.safeParse({ title, description, about, weeks }).success, key).toBe(true);
      expect(incompletenessOf(weeks), key).toBeNull();
      expect(
        weeks.some((week) => week.days.some(({ name }) => name === '')),
        key,
      ).toBe(false);
    }
  });

  test('they say their length and fit what is asked for', async () => {
    const { coach } = world.aGym();
    const short = await readyFor(coach, { maxMinutes: 45, daysPerWeek: 3 });
    expect(short.length).toBeGreaterThan(2);
    for (const { figures, daysPerWeek } of short) {
      expect(figures.sessionMinutes).toBeLessThanOrEqual(45);
      expect(daysPerWeek).toBe(3);
    }
    expect((await readyFor(coach, { goal: 'run-faster' })).map(({ key }) => key)).toEqual([
      'runner-strength',
    ]);
  });

  test('a wave is written week by week, and its deload is light', async () => {
    const { coach } = world.aGym();
    const { weeks } = await world.work.run(coach, (ctx) => getProgramTemplate(ctx, 'percent-wave'));
    const tops = weeks.map(
      (week) => week.days[0]?.groups[0]?.prescriptions[0]?.sets.at(-1)?.percentTrainingMax,
    );
    expect(tops).toEqual([85, 90, 95, 60]);
    expect(weeks.map(({ isDeload }) => isDeload ?? false)).toEqual([false, false, false, true]);
  });

  test('one that is started is a draft of one’s own; started twice under an id it is one', async () => {
    const { coach } = world.aGym();
    const id = crypto.randomUUID();
    const start = (key: string) =>
      world.work.run(coach, (ctx) => startFromTemplate(ctx, { params: { key }, body: { id } }));
    const made = await start('upper-lower');
    expect(made).toMatchObject({ id, status: 'draft', weekCount: 8, dayCount: 32 });
    expect(await start('upper-lower')).toBeInstanceOf(Again);
    await expect(start('kettlebell')).rejects.toMatchObject({ reason: 'program-id-taken' });
    await expect(start('no-such-program')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('kept days', () => {
  test('a private one is its maker’s, one of the organization everybody’s there, a public one anybody’s', async () => {
    const { coach, organizationId, stranger } = world.aGym();
    const colleague = world.anActor('coach', organizationId);
    for (const visibility of ['private', 'organization', 'public'] as const) {
      await world.work.run(coach, (ctx) => aDayTemplate(ctx, { title: visibility, visibility }));
    }
    expect((await keptFor(coach)).toSorted()).toEqual(['organization', 'private', 'public']);
    expect((await keptFor(colleague)).toSorted()).toEqual(['organization', 'public']);
    expect(await keptFor(stranger, { q: 'public' })).toContain('public');
    expect(await keptFor(stranger)).not.toContain('organization');
  });

  test('another organization’s public day can be read, not changed', async () => {
    const { coach, stranger } = world.aGym();
    const { id } = await world.work.run(coach, (ctx) =>
      aDayTemplate(ctx, { visibility: 'public' }),
    );
    const change = { title: 'Mine', goal: null, visibility: 'private' } as const;
    await expect(
      world.work.run(stranger, (ctx) => changeDayTemplate(ctx, id, change)),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a day with an exercise of one’s own is not shown to everybody', async () => {
    const { coach } = world.aGym();
    const own = await world.work.run(coach, (ctx) => anExercise(ctx));
    const day = aDay({}, own.id);
    const { id } = await world.work.run(coach, (ctx) => aDayTemplate(ctx, { day }));
    const change = { title: 'Legs', goal: null, visibility: 'public' } as const;
    await expect(
      world.work.run(coach, (ctx) => changeDayTemplate(ctx, id, change)),
    ).rejects.toMatchObject({ reason: 'own-exercise-in-public' });
  });

  test('the same day kept twice is one; one that is taken out is gone', async () => {
    const { coach } = world.aGym();
    const { id, title, goal, visibility, day } = await world.work.run(coach, (ctx) =>
      aDayTemplate(ctx, { title: 'Kept once' }),
    );
    const keep = (changes: object) =>
      world.work.run(coach, (ctx) =>
        addDayTemplate(ctx, { id, title, goal, visibility, day, ...changes }),
      );
    expect(await keep({})).toBeInstanceOf(Again);
    await expect(keep({ title: 'Else' })).rejects.toMatchObject({
      reason: 'day-template-id-taken',
    });
    await world.work.run(coach, (ctx) => removeDayTemplate(ctx, id));
    expect(await keptFor(coach, { q: 'Kept once' })).toEqual([]);
  });
});
