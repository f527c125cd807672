import { describe, expect, test } from 'vitest';
import { dotsPoints, strengthStandards, totalLiftOf } from './dots.rules.ts';

test('DOTS gives the published score: a man of 90 kg with a total of 600 kg has 387.96', () => {
  const points = dotsPoints({ curve: 'men', bodyWeightKg: 90, loadKg: 600 });
  expect(points).toBeCloseTo(387.96, 2);
});

test('beyond the weights it was fitted on, the nearest counts', () => {
  const at = (bodyWeightKg: number) => dotsPoints({ curve: 'women', bodyWeightKg, loadKg: 300 });
  expect(at(170)).toBe(at(150));
  expect(at(30)).toBe(at(40));
});

describe('standards', () => {
  const man = { curve: 'men', bodyWeightKg: 90 } as const;

  test('place the total and each lift by its usual share', () => {
    const { total, lifts } = strengthStandards(man, { squat: 220, bench: 150, deadlift: 230 });
    expect(total).toMatchObject({
      totalKg: 600,
      standing: { level: 'intermediate', nextAt: 400 },
    });
    expect(lifts.map(({ lift, standing }) => `${lift} ${standing?.level}`)).toEqual([
      'squat intermediate',
      'bench advanced',
      'deadlift intermediate',
    ]);
  });

  test('give no total until all three lifts are known', () => {
    expect(strengthStandards(man, { squat: 100 })).toMatchObject({ total: null, lifts: [{}] });
  });

  test('tell the loads alone of somebody whose weight is unknown', () => {
    const { total, lifts } = strengthStandards(null, { squat: 220, bench: 150, deadlift: 230 });
    expect(total).toEqual({ totalKg: 600, standing: null });
    expect(lifts[0]).toEqual({ lift: 'squat', e1rmKg: 220, standing: null });
  });

  test('have nothing above the top', () => {
    const { total } = strengthStandards(man, { squat: 400, bench: 300, deadlift: 400 });
    expect(total).toMatchObject({ standing: { level: 'elite', nextAt: null } });
  });
});

test('only the families of the three lifts count', () => {
  expect([totalLiftOf('back-squat'), totalLiftOf('goblet-squat'), totalLiftOf(null)]).toEqual([
    'squat',
    null,
    null,
  ]);
});
