import { expect, test } from 'vitest';
import { timeOf } from './time-text.rules.ts';

test.each([
  ['7', '07:00'],
  ['730', '07:30'],
  ['7:30', '07:30'],
  [' 19.05 ', '19:05'],
  ['0000', '00:00'],
])('%s is %s', (typed, time) => {
  expect(timeOf(typed)).toBe(time);
});

test.each(['', '24', '7:60', 'noon', '12345', '-1'])('%s is no time', (typed) => {
  expect(timeOf(typed)).toBe(null);
});
