import { describe, expect, test } from 'vitest';
import {
  adaptiveExpenditureKcal,
  measuredExpenditureKcal,
  restingEnergyKcal,
} from './energy.rules.ts';

describe('energy', () => {
  test('at rest is what Mifflin and St Jeor found', () => {
    const man = { sex: 'male' as const, weightKg: 80, heightCm: 180, ageYears: 30 };
    const woman = { sex: 'female' as const, weightKg: 65, heightCm: 165, ageYears: 30 };
    expect(restingEnergyKcal(man)).toBe(1780);
    expect(restingEnergyKcal(woman)).toBe(1370.25);
  });

  test('expended is eaten less what the body stored', () => {
    expect(measuredExpenditureKcal(2300, -0.05)).toBeCloseTo(2685);
  });
});

describe('expenditure that learns', () => {
  const evidence = (days: number) => ({
    loggedIntakesKcal: Array.from({ length: days }, () => 2300),
    slopeKgPerDay: -0.05,
    priorKcal: 2400,
    before: null,
  });

  test('trusts the measurement by the days behind it', () => {
    expect(adaptiveExpenditureKcal(evidence(28))?.kcal).toBeCloseTo(2685);
    const half = adaptiveExpenditureKcal(evidence(14));
    expect(half).toMatchObject({ confidence: 0.5 });
    expect(half?.kcal).toBeCloseTo(2542.5);
  });

  test('says nothing below seven logged days or without a slope', () => {
    expect(adaptiveExpenditureKcal(evidence(6))).toBeNull();
    expect(adaptiveExpenditureKcal({ ...evidence(28), slopeKgPerDay: null })).toBeNull();
  });

  test('stays near its prior and changes slowly', () => {
    const wild = { ...evidence(28), slopeKgPerDay: -0.5 };
    expect(adaptiveExpenditureKcal(wild)?.kcal).toBe(2900);
    const weekAgo = { ...evidence(28), before: { kcal: 2400, daysAgo: 7 } };
    expect(adaptiveExpenditureKcal(weekAgo)?.kcal).toBe(2500);
  });
});
