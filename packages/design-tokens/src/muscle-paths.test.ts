import { muscleNames } from '@coachme/domain/body/muscle.rules';
import { describe, expect, it } from 'vitest';
import { bodyBox, bodyOutline, mirrored, musclesSeenFrom } from './muscle-paths.ts';

const shapes = [...musclesSeenFrom('front'), ...musclesSeenFrom('back')];

describe('the body', () => {
  it('shows every muscle from at least one side', () => {
    const drawn = new Set(shapes.map((shape) => shape.muscle));
    expect(muscleNames.filter((muscle) => !drawn.has(muscle))).toEqual([]);
  });

  it('stays within its box', () => {
    for (const path of [bodyOutline, ...shapes.map((shape) => shape.path)]) {
      for (const [, x, y] of path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(bodyBox.width);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeLessThanOrEqual(bodyBox.height);
      }
    }
  });

  it('mirrors back to where it came from', () => {
    const path = 'M50.7 26.5 L54.6 26.5 C54 33 52.5 34.5 50.7 35.2 Z';
    expect(mirrored(mirrored(path))).toBe(path);
    expect(mirrored('M60 10')).toBe('M40 10');
  });
});
