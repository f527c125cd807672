import { fieldsOf, figureText, performanceOf, stepOf, typedOf } from './figures.rules.ts';
import { gymKit, plateView } from './plate-kit.rules.ts';
import { NOTHING_PERFORMED } from './set-changes.rules.ts';

test('a load is typed in the unit of the person and kept in kilograms', () => {
  expect(performanceOf('45', 'load', 'lb')).toEqual({ loadKg: 20.4117 });
  expect(typedOf({ ...NOTHING_PERFORMED, loadKg: 20.4117 }, 'load', 'lb')).toBe('45');
  expect(typedOf({ ...NOTHING_PERFORMED, loadKg: 82.5 }, 'load', 'kg')).toBe('82.5');
});

test('an emptied field is nothing, not zero', () => {
  expect(performanceOf('', 'load', 'kg')).toEqual({ loadKg: null });
  expect(performanceOf('', 'reps', 'kg')).toEqual({ reps: null });
});

test('no figure goes beyond what the server takes', () => {
  expect(performanceOf('999999', 'load', 'kg')).toEqual({ loadKg: 1000 });
  expect(performanceOf('9999', 'reps', 'kg')).toEqual({ reps: 500 });
  expect(performanceOf('999999', 'duration', 'kg')).toEqual({ durationSeconds: 86_400 });
});

test('typed text becomes a figure: a comma is a point, reps have none', () => {
  expect(figureText('82,5 kg', 'load')).toBe('82.5');
  expect(figureText('.5', 'load')).toBe('0.5');
  expect(figureText('102.', 'load')).toBe('102.');
  expect(figureText('5.5', 'reps')).toBe('5');
});

test('the columns follow what an exercise is measured in', () => {
  expect(fieldsOf('reps-and-load', [])).toEqual(['load', 'reps']);
  expect(fieldsOf('duration', [])).toEqual(['duration']);
  expect(fieldsOf('reps', [{ ...NOTHING_PERFORMED, loadKg: 10 }])).toEqual(['load', 'reps']);
  const held = { ...NOTHING_PERFORMED, durationSeconds: 30 };
  expect(fieldsOf('reps-and-load', [held])).toEqual(['load', 'reps', 'duration']);
  expect([stepOf('load', 'kg'), stepOf('load', 'lb'), stepOf('reps', 'kg')]).toEqual([2.5, 5, 1]);
});

test('the plates of a load, in kilograms and in pounds', () => {
  expect(plateView(102.5, gymKit('kg'), 'kg')).toEqual({
    plates: [25, 15, 1.25],
    heaviest: 25,
    missing: 0,
  });
  expect(
    plateView(performanceOf('225', 'load', 'lb').loadKg ?? 0, gymKit('lb'), 'lb')?.plates,
  ).toEqual([45, 45]);
  expect(plateView(15, gymKit('kg'), 'kg')).toBeNull();
  expect(plateView(101, gymKit('kg'), 'kg')?.missing).toBe(1);
});
