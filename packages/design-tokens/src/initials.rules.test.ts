import { expect, it } from 'vitest';
import { initialsOf, tintOf } from './initials.rules.ts';

it('takes the first letter of the first and of the last word', () => {
  expect(initialsOf('Amara Okafor')).toBe('AO');
  expect(initialsOf('  jonas  erik lind ')).toBe('JL');
  expect(initialsOf('Cher')).toBe('C');
  expect(initialsOf('')).toBe('');
});

it('takes one letter in Arabic, where two would join', () => {
  expect(initialsOf('سارة حداد')).toBe('س');
});

it('gives the same name the same paper', () => {
  expect(tintOf('Amara Okafor')).toBe(tintOf('Amara Okafor'));
});
