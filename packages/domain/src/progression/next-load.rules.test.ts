import { describe, expect, test } from 'vitest';
import { nextLoad } from './next-load.rules.ts';
import { anExposure, aTarget } from './progression.fixtures.ts';
import { RULE_DEFAULTS } from './progression-rule.rules.ts';

const { linear, double, step, wave, rpe } = RULE_DEFAULTS;

describe('double progression', () => {
  const rule = { ...double, targetRir: 2 };
  const target = aTarget();

  test('adds the step at the top of the range with reps in reserve, and says from what', () => {
    const done = anExposure([10, 10, 11], { rpe: 8 });
    expect(nextLoad(rule, [done], target)).toEqual({
      rule: 'double',
      reason: 'load-up',
      loadKg: 82.5,
      reps: 8,
      last: { loadKg: 80, reps: 10, sets: 3, rpe: 8 },
      count: 0,
      percent: null,
      trainingMaxKg: null,
    });
  });

  test('keeps the load when the top took more effort than asked, and does not ask where none is', () => {
    const hard = anExposure([10, 10, 10], { rpe: 9 });
    expect(nextLoad(rule, [hard], target)).toMatchObject({
      reason: 'effort-above-target',
      loadKg: 80,
      reps: 10,
    });
    expect(nextLoad(double, [hard], target)?.reason).toBe('load-up');
    // Nothing logged is no sign against going up.
    expect(nextLoad(rule, [anExposure([10, 10])], target)?.reason).toBe('load-up');
  });

  test('asks one repetition more inside the range and repeats below it', () => {
    expect(nextLoad(rule, [anExposure([10, 9, 8])], target)).toMatchObject({
      reason: 'reps-up',
      loadKg: 80,
      reps: 9,
    });
    expect(nextLoad(rule, [anExposure([8, 5])], target)).toMatchObject({
      reason: 'repeat',
      loadKg: 80,
      reps: 8,
      count: 1,
    });
  });

  test('a set left out is no success', () => {
    expect(nextLoad(rule, [anExposure([10, 10, null])], target)?.reason).toBe('repeat');
  });
});

describe('linear progression', () => {
  const target = aTarget({ repsMin: 5, repsMax: 5 });
  const done = anExposure([5, 5], { loadKg: 100, target });
  const missed = anExposure([5, 4], { loadKg: 100, target });

  test('adds the step after a success, also after misses before it', () => {
    expect(nextLoad(linear, [missed, done], target)).toMatchObject({
      reason: 'load-up',
      loadKg: 102.5,
    });
  });

  test('repeats after one or two misses and goes back to 90 % after three', () => {
    expect(nextLoad(linear, [done, missed, missed], target)).toMatchObject({
      reason: 'repeat',
      loadKg: 100,
      count: 2,
    });
    expect(nextLoad(linear, [missed, missed, missed], target)).toMatchObject({
      reason: 'reset',
      loadKg: 90,
      count: 3,
    });
  });

  test('gives the lighter load three tries of its own', () => {
    const lighter = anExposure([5, 3], { loadKg: 90, target });
    expect(nextLoad(linear, [missed, missed, missed, lighter], target)).toMatchObject({
      reason: 'repeat',
      loadKg: 90,
    });
  });

  test('never goes back when the coach does not want it to', () => {
    const stubborn = { ...linear, missesBeforeReset: null };
    expect(nextLoad(stubborn, [missed, missed, missed], target)?.reason).toBe('repeat');
  });
});

test('a step waits for as many sessions as asked, counted at this load', () => {
  const target = aTarget();
  const at = (loadKg: number) => anExposure([8, 8], { loadKg });
  expect(nextLoad(step, [at(80), at(80)], target)).toMatchObject({
    reason: 'wait-for-step',
    loadKg: 80,
    count: 2,
  });
  expect(nextLoad(step, [at(80), at(80), at(80)], target)?.loadKg).toBe(82.5);
  expect(nextLoad(step, [at(80), at(80), at(80), at(82.5)], target)).toMatchObject({ count: 1 });
});

describe('a wave', () => {
  const target = aTarget({ repsMin: 5, repsMax: 5 });
  const done = anExposure([5], { target });
  const times = (count: number) => Array.from({ length: count }, () => done);

  test('takes its shares in turn, then raises the training max', () => {
    const loads = [0, 1, 2, 3].map((count) => nextLoad(wave, times(count), target));
    expect(loads.map((next) => next?.loadKg)).toEqual([70, 75, 80, 70]);
    expect(loads.map((next) => next?.trainingMaxKg)).toEqual([100, 100, 100, 102.5]);
    expect(loads[0]).toMatchObject({ reason: 'share-of-training-max', percent: 70, last: null });
  });

  test('is repeated when a session of it missed, and taken back when that goes on', () => {
    const missed = anExposure([3], { target });
    const bad = [done, missed, done];
    expect(nextLoad(wave, bad, target)?.trainingMaxKg).toBe(100);
    expect(nextLoad(wave, [...bad, ...bad, ...bad], target)?.trainingMaxKg).toBe(90);
  });
});

test('the sets’ own percentages are of the training max', () => {
  const rule = { ...RULE_DEFAULTS['training-max'], sessionsPerStep: 1 };
  const target = aTarget({ percentOneRepMax: 85, loadKg: null, repsMin: 5, repsMax: 5 });
  expect(nextLoad(rule, [], target)?.loadKg).toBe(85);
  const done = anExposure([5], { target });
  expect(nextLoad(rule, [done, done], target)).toMatchObject({ loadKg: 87.5, trainingMaxKg: 105 });
});

describe('by effort', () => {
  const target = aTarget({ repsMin: 5, repsMax: 5, rpe: 8 });

  test('the load follows what was logged: 5 at RPE 8 asked, 5 at RPE 8 done stays', () => {
    const done = anExposure([5, 5], { loadKg: 100, rpe: 8, target });
    expect(nextLoad(rpe, [done], target)).toMatchObject({ loadKg: 100, percent: 81.1 });
  });

  test('one that felt hard goes down, an easy one up, at most 5 %', () => {
    const hard = anExposure([5], { loadKg: 100, rpe: 9, target });
    // RTS: 100 kg for 5 at 9 is a max of 115.87 kg; 81.1 % of it is 93.97 kg, held at 95.
    expect(nextLoad(rpe, [hard], target)?.loadKg).toBe(95);
    const easy = anExposure([5], { loadKg: 100, rpe: 6, target });
    expect(nextLoad(rpe, [easy], target)?.loadKg).toBe(105);
  });

  test('says nothing new where no effort was logged', () => {
    expect(nextLoad(rpe, [anExposure([5], { target })], target)?.reason).toBe('effort-not-logged');
  });
});

test('a lighter session comes when it is due and is forgotten afterwards', () => {
  const rule = { ...linear, deloadEvery: 3 };
  const target = aTarget({ repsMin: 5, repsMax: 5 });
  const at = (loadKg: number) => anExposure([5, 5], { loadKg, target });
  const before = [at(100), at(102.5)];
  expect(nextLoad(rule, before, target)).toMatchObject({ reason: 'deload', loadKg: 92.5 });
  expect(nextLoad(rule, [...before, at(92.5)], target)).toMatchObject({
    reason: 'load-up',
    loadKg: 105,
  });
});

test('pain holds the load, whether the exercise was broken off or left out', () => {
  const target = aTarget();
  const done = anExposure([10, 10]);
  const brokenOff = { ...anExposure([10, 10]), wasPainful: true };
  const leftOut = { ...anExposure([null, null]), wasPainful: true };
  for (const painful of [brokenOff, leftOut]) {
    expect(nextLoad(double, [done, painful], target)).toMatchObject({ reason: 'pain', loadKg: 80 });
  }
});

test('nothing to go by is no load', () => {
  expect(nextLoad(linear, [], aTarget())).toBeNull();
  expect(nextLoad(linear, [anExposure([null])], aTarget())).toBeNull();
  expect(nextLoad(double, [anExposure([8])], aTarget({ repsMax: null }))).toBeNull();
});
