import { describe, expect, test } from 'vitest';
import { summarizeSession } from './session-summary.rules.ts';
import { aSetLog } from './set-log.fixtures.ts';

describe('a session summary', () => {
  const squat = {
    primaryMuscles: ['quadriceps'],
    secondaryMuscles: ['glutes'],
    sets: [aSetLog({ kind: 'warm-up' }), aSetLog(), aSetLog({ reps: 8, loadKg: 80 })],
  };
  const pullUp = {
    primaryMuscles: ['lats'],
    secondaryMuscles: [],
    sets: [aSetLog({ loadKg: null, reps: 10 }), aSetLog({ isCompleted: false })],
    loadBasis: { bodyweightKg: 80, bodyweightFactor: 1, isUnilateral: false },
  };

  test('counts work, volume, time and hard sets', () => {
    const summary = summarizeSession({
      startedAtMs: 1_000,
      endedAtMs: 3_601_400,
      exercises: [squat, pullUp],
    });
    expect(summary).toEqual({
      setCount: 3,
      reps: 23,
      volumeKg: 500 + 640 + 800,
      durationSeconds: 3600,
      hardSetsByMuscle: { quadriceps: 2, glutes: 1, lats: 1 },
    });
  });

  test('has no duration while open or when the clock went backwards', () => {
    const open = { startedAtMs: 5_000, endedAtMs: null, exercises: [] };
    expect(summarizeSession(open).durationSeconds).toBeNull();
    expect(summarizeSession({ ...open, endedAtMs: 4_000 }).durationSeconds).toBeNull();
    expect(summarizeSession(open)).toMatchObject({ setCount: 0, volumeKg: 0 });
  });
});
