import { describe, expect, test } from 'vitest';
import {
  EMPTY_SET_PRESCRIPTION,
  refusalsOfSet,
  type SetPrescription,
} from './set-prescription.rules.ts';

const refusalCodes = (change: Partial<SetPrescription>) =>
  refusalsOfSet({ ...EMPTY_SET_PRESCRIPTION, ...change }).map((refusal) => refusal.code);

describe('set prescriptions', () => {
  test('stand when they say nothing, a range, or as many as possible', () => {
    expect(refusalCodes({})).toEqual([]);
    expect(refusalCodes({ repsMin: 8, repsMax: 10, rpe: 8.5, tempo: '30X0', loadKg: 0 })).toEqual(
      [],
    );
    expect(refusalCodes({ kind: 'amrap' })).toEqual([]);
    expect(refusalCodes({ kind: 'amrap', repsMin: 5 })).toEqual([]);
  });

  test('are refused outside what a person can do', () => {
    expect(refusalCodes({ repsMin: 0, repsMax: 201 })).toEqual(['out-of-range', 'out-of-range']);
    expect(refusalCodes({ loadKg: 1000.5 })).toEqual(['out-of-range']);
    expect(refusalCodes({ loadKg: -1 })).toEqual(['out-of-range']);
    expect(refusalCodes({ rpe: 0.5 })).toEqual(['out-of-range']);
    expect(refusalCodes({ restSeconds: 3601 })).toEqual(['out-of-range']);
    expect(refusalCodes({ durationSeconds: Number.NaN })).toEqual(['out-of-range']);
  });

  test('keep RPE to halves and repetitions whole', () => {
    expect(refusalCodes({ rpe: 8.25 })).toEqual(['not-a-step']);
    expect(refusalCodes({ repsMin: 5.5, repsMax: 5.5 })).toEqual(['not-a-step', 'not-a-step']);
  });

  test('need a range the right way round and a readable tempo', () => {
    expect(refusalCodes({ repsMin: 10, repsMax: 8 })).toEqual(['reps-reversed']);
    expect(refusalCodes({ repsMin: 10 })).toEqual([]);
    expect(refusalCodes({ repsMax: 10 })).toEqual([]);
    expect(refusalCodes({ tempo: '3-1-x' })).toEqual(['bad-tempo']);
  });
});
