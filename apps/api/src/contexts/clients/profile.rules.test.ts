import { expect, test } from 'vitest';
import { changedProfile, emptyProfile } from './profile.rules.ts';

test('changes what was given and nothing else', () => {
  const known = { ...emptyProfile, goals: ['Squat 100 kg'], heightCm: 181.5 };
  expect(changedProfile(known, { weightUnit: 'lb', goals: undefined })).toEqual({
    ...known,
    weightUnit: 'lb',
  });
});

test('null takes an answer back', () => {
  expect(
    changedProfile({ ...emptyProfile, heightCm: 181.5 }, { heightCm: null }).heightCm,
  ).toBeNull();
});

test('training days come in the order of the week, each once', () => {
  expect(changedProfile(emptyProfile, { trainingDays: [6, 2, 6, 4] }).trainingDays).toEqual([
    2, 4, 6,
  ]);
});
