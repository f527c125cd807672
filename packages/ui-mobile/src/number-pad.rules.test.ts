import { expect, it } from 'vitest';
import { figureOf, type PadKey, stepFigure, typeKey } from './number-pad.rules.ts';

function typing(...keys: PadKey[]): string {
  return keys.reduce(typeKey, '');
}

it('types a load', () => {
  expect(typing('8', '2', 'point', '5')).toBe('82.5');
  expect(typing('point', '5')).toBe('0.5');
  expect(typing('0', '7')).toBe('7');
  expect(typing('8', '2', 'erase')).toBe('8');
});

it('takes one point and two decimals', () => {
  expect(typing('1', 'point', 'point', '2', '5', '9')).toBe('1.25');
});

it('steps without binary dust and never below zero', () => {
  expect(stepFigure('82.5', 2.5)).toBe('85');
  expect(stepFigure('0.1', 0.2)).toBe('0.3');
  expect(stepFigure('1', -2.5)).toBe('0');
  expect(stepFigure('', 1)).toBe('1');
});

it('keeps nothing apart from zero', () => {
  expect(figureOf('')).toBeNull();
  expect(figureOf('0')).toBe(0);
  expect(figureOf('82.')).toBe(82);
});
