import { exercisesContract } from '@coachme/contracts/exercises.contract';
import { libraryContract } from '@coachme/contracts/library.contract';
import { locales } from '@coachme/i18n/locales';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import { aWorld, type World } from '#test/world';
import { programsFacade } from '../programs.facade.ts';
import { aDraft, anAssignment, anExercise, builtInExercises } from '../programs.fixtures.ts';
import { getExercise, searchExercises } from './library.queries.ts';
import {
  listAlternatives,
  listProgramsWith,
  listSimilar,
  listVariations,
} from './related.queries.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const ofLibrary = (locale: string) =>
  world.anActor('coach', world.aGym().organizationId, { locale });

async function firstFor(q: string, locale: string) {
  const query = exercisesContract.searchExercises.query.parse({ q, limit: 1 });
  const found = await world.work.run(ofLibrary(locale), (ctx) => searchExercises(ctx, { query }));
  return found.items[0]?.name;
}

test('the 150 most used exercises have a name and cues in every language, and no two share a name', async () => {
  const actor = ofLibrary('en');
  const { rows } = await world.work.run(actor, (ctx) =>
    ctx.tx.execute<{ locale: string; known: number; names: number; fewest: number }>(sql`
      with words as (
        select 'en' as locale, name, cues from programs.exercises where popularity <= 168
        union all select locale, name, cues from programs.exercise_words)
      select locale, count(*)::int as known, count(distinct name)::int as names,
        min(cardinality(cues))::int as fewest from words group by locale order by locale`),
  );
  expect(rows.map(({ locale }) => locale)).toEqual([...locales].toSorted());
  for (const { known, names, fewest } of rows) {
    expect(known).toBeGreaterThanOrEqual(150);
    expect(names).toBe(known);
    expect(fewest).toBeGreaterThanOrEqual(2);
  }
});

test.each([
  ['سكوات', 'ar', 'سكوات خلفي بالبار'],
  ['squat', 'ar', 'سكوات خلفي بالبار'],
  ['بنش', 'en', 'Barbell Bench Press - Medium Grip'],
  ['pushapu', 'sw', 'Push-up'],
  ['RDL', 'sw', 'Romanian deadlift'],
  ['bench', 'en', 'Barbell Bench Press - Medium Grip'],
  ['kifua', 'sw', 'Bench press ya barbell'],
  ['romainan', 'en', 'Romanian Deadlift'],
])('"%s" in %s finds %s first', async (q, locale, name) => {
  expect(await firstFor(q, locale)).toBe(name);
});

test('a reader gets name and cues in their language, and the English name beside it', async () => {
  const squat = await world.work.run(ofLibrary('sw'), (ctx) =>
    getExercise(ctx, builtInExercises.squat),
  );
  expect(squat.name).toBe('Squat ya barbell mgongoni');
  expect(squat.aliases[0]).toBe('Barbell Full Squat');
  expect(squat.cues[1]).toBe('Magoti yafuate mwelekeo wa vidole vya miguu.');
});

test('a plan that was written in one language is read in another', async () => {
  const { coach, organizationId } = world.aGym();
  const { id: clientId } = await world.work.run(coach, (ctx) => aClient(ctx));
  await world.work.run(coach, (ctx) => anAssignment(ctx, clientId));
  const range = { from: '2026-11-01', to: '2026-12-31' };
  const firstName = async (locale: string) => {
    const reader = world.anActor('coach', organizationId, { locale });
    const [day] = await world.work.run(reader, (ctx) =>
      programsFacade.scheduledDaysOn(ctx, clientId, range),
    );
    return day?.day.groups[0]?.prescriptions[0]?.exerciseName;
  };
  expect(await firstName('en')).toBe('Barbell Full Squat');
  expect(await firstName('sw')).toBe('Squat ya barbell mgongoni');
});

test('the family of a lift is its variations, the best known first', async () => {
  const query = libraryContract.listVariations.query.parse({});
  const { items } = await world.work.run(ofLibrary('en'), (ctx) =>
    listVariations(ctx, { params: { id: builtInExercises.squat }, query }),
  );
  const names = items.map(({ name }) => name);
  expect(names[0]).toBe('Front Barbell Squat');
  expect(names).toContain('Pause Squat');
  expect(names).not.toContain('Barbell Full Squat');
});

test('alternatives are explained, done with what is at hand, and spare what hurts', async () => {
  const query = libraryContract.listAlternatives.query.parse({
    equipment: 'dumbbell',
    avoid: 'lower-back',
    limit: 5,
  });
  const { items } = await world.work.run(ofLibrary('en'), (ctx) =>
    listAlternatives(ctx, { params: { id: builtInExercises.squat }, query }),
  );
  expect(items.length).toBeGreaterThan(0);
  for (const { exercise, reasons } of items) {
    expect([null, 'body only', 'dumbbell']).toContain(exercise.equipment);
    expect(exercise.stressedJoints).not.toContain('lower-back');
    expect(reasons).toContainEqual({ kind: 'spares', joints: ['lower-back'] });
  }
});

test('a name that means what is there already is warned of', async () => {
  const actor = ofLibrary('en');
  await world.work.run(actor, (ctx) => anExercise(ctx, { name: 'Zanzibar Press' }));
  const similar = async (name: string) => {
    const query = libraryContract.listSimilar.query.parse({ name });
    const { items } = await world.work.run(actor, (ctx) => listSimilar(ctx, { query }));
    return items.map((one) => one.name);
  };
  expect(await similar('zanzibar presses')).toEqual(['Zanzibar Press']);
  expect(await similar('سكوات')).toContain('Barbell Full Squat');
  expect(await similar('Something nobody does')).toEqual([]);
});

test('an exercise tells in which programs it is', async () => {
  const { coach } = world.aGym();
  const { id } = await world.work.run(coach, (ctx) => aDraft(ctx));
  const query = libraryContract.listProgramsWith.query.parse({});
  const asked = (exerciseId: string) =>
    world.work.run(coach, (ctx) => listProgramsWith(ctx, { params: { id: exerciseId }, query }));
  expect((await asked(builtInExercises.squat)).items).toEqual([
    { id, title: 'Base strength', status: 'draft' },
  ]);
  expect((await asked(builtInExercises.deadlift)).items).toEqual([]);
});
