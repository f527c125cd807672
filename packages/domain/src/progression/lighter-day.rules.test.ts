import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillNextWeek } from '../programs/fill-week.rules.ts';
import { aDay, aProgram, aSet, aWeek, countedIds } from '../programs/program.fixtures.ts';
import { kgFromUnit } from '../units/weight.rules.ts';
import { exposuresOf } from './exposures.rules.ts';
import { layOutDay } from './lay-out.rules.ts';
import { lighterKg, setsKept } from './lighter-day.rules.ts';
import { lighterOf } from './lighter-week.rules.ts';
import { aRuled, aRuledDay, aSession } from './progression.fixtures.ts';
import { RULE_DEFAULTS } from './progression-rule.rules.ts';

const { linear, wave } = RULE_DEFAULTS;
const done = aRuledDay('done', aRuled('done', linear));
const free = aRuledDay('free', aRuled('free', null, [{ loadKg: null }, { loadKg: null }]));
const days = new Map([done, free].map((day) => [day.id, day]));
const startedAt = '2026-11-16T17:00:00.000Z';
const exposures = exposuresOf({
  days,
  sessions: [
    aSession(done, { startedAt, loadKg: 100 }),
    aSession(free, { startedAt: '2026-11-17T17:00:00.000Z', loadKg: 60 }),
  ],
});
const decided = { lighter: 'decided' } as const;

describe('a day that was decided to be lighter', () => {
  test('takes half of the sets and a tenth off what was lifted, not off what the rule would add', () => {
    const [laidOut] = layOutDay(aRuledDay('next', aRuled('n', linear)), exposures, decided);
    expect(laidOut?.sets.map(({ id, loadKg }) => [id, loadKg])).toEqual([
      ['n-1', 90],
      ['n-2', 90],
    ]);
    expect(laidOut?.why).toMatchObject({ rule: 'linear', reason: 'deload-week', loadKg: 90 });
  });

  test('lightens what no rule leads too: what is written, a percentage, or what was lifted last', () => {
    const of = (sets: Parameters<typeof aRuled>[2]) =>
      layOutDay(aRuledDay('d', aRuled('d', null, sets)), exposures, decided)[0]?.sets;
    expect(of([{ loadKg: 80 }])).toMatchObject([{ loadKg: 72.5 }]);
    expect(of([{ loadKg: null, percentOneRepMax: 80 }])).toMatchObject([
      { loadKg: null, percentOneRepMax: 72 },
    ]);
    expect(of([{ loadKg: null }])).toMatchObject([{ loadKg: 55 }]);
    // Of the training max, not of the last session.
    const [byWave] = layOutDay(aRuledDay('w', aRuled('w', wave)), exposures, decided);
    expect(byWave?.why).toMatchObject({ rule: 'wave', loadKg: 62.5 });
  });

  test('tells nothing about what can be lifted afterwards', () => {
    const light = aRuledDay('light', aRuled('l', linear));
    const history = {
      days: new Map([done, light].map((day) => [day.id, day])),
      sessions: [
        aSession(done, { startedAt, loadKg: 100 }),
        aSession(light, { startedAt: '2026-11-18T17:00:00.000Z', loadKg: 90 }),
      ],
      lighterDayIds: new Set(['light']),
    };
    const [next] = layOutDay(aRuledDay('n', aRuled('n', linear)), exposuresOf(history));
    expect(next?.why).toMatchObject({ reason: 'load-up', loadKg: 102.5 });
  });

  test('is not one that is only planned to be', () => {
    const day = aRuledDay('next', aRuled('n', linear));
    const asEver = layOutDay(day, exposures);
    expect(layOutDay(day, exposures, { lighter: 'planned' })).toEqual(asEver);
  });

  test('stays whole in pounds', () => {
    expect(lighterKg(kgFromUnit(225, 'lb'))).toBe(kgFromUnit(205, 'lb'));
    expect(lighterKg(6)).toBe(5.5);
  });

  test('has 40 to 50 % fewer sets, and none of its exercises vanishes', () => {
    const counts = fc.array(fc.integer({ min: 2, max: 8 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(counts, (perExercise) => {
        const exercises = perExercise.map((count, index) =>
          aRuled(
            `e${index}`,
            null,
            Array.from({ length: count }, () => ({})),
          ),
        );
        const kept = [...setsKept(exercises).values()].map((sets) => sets.size);
        const share = sum(kept) / sum(perExercise);
        expect(share).toBeGreaterThanOrEqual(0.5);
        expect(share).toBeLessThanOrEqual(0.6);
        expect(Math.min(...kept)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a week that the coach wrote lighter', () => {
  const week = aWeek('w1', [aDay('d1', [aRuled('a', linear)])]);
  const edit = fillNextWeek({ step: 'deload', unit: 'kg', deloadName: 'Easy' }, countedIds());
  const filled = edit({ content: aProgram([week]), selection: { part: 'week', id: 'w1' } });
  const weeks = filled?.content.weeks ?? [];

  test('keeps the rule, takes its sets as written and a tenth off what was lifted', () => {
    expect(lighterOf(weeks, 1)).toBe('written');
    const [day] = weeks[1]?.days ?? [];
    if (!day) throw new Error('the week is empty');
    expect(day.groups[0]?.prescriptions[0]?.progression).toEqual(linear);
    const [session] = [aSession(week.days[0] ?? day, { startedAt, loadKg: 100 })];
    const history = { days: new Map(week.days.map((one) => [one.id, one])), sessions: [session] };
    const [laidOut] = layOutDay(day, exposuresOf(history), { lighter: 'written' });
    expect(laidOut?.sets.map(({ loadKg }) => loadKg)).toEqual([90, 90]);
    expect(layOutDay(day, new Map(), { lighter: 'written' })).toEqual([]);
  });

  test('is not one that is only marked, and a plain copy goes on by the rule', () => {
    const marked = { ...week, id: 'w2', isDeload: true };
    expect(lighterOf([week, marked], 1)).toBe('planned');
    expect(lighterOf([week, week], 1)).toBeNull();
    const rest = aWeek('w3', [aDay('d3', [{ ...aRuled('a', linear), sets: [aSet('one')] }])]);
    expect(lighterOf([week, marked, { ...rest, isDeload: true }], 2)).toBe('written');
  });
});

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
