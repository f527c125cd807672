import { expect, it } from 'vitest';
import { closestLocale, directionOf } from './locales.ts';

it('takes the first wish that we speak', () => {
  expect(closestLocale(['fr-FR', 'ar-EG', 'en'])).toBe('ar');
  expect(closestLocale(['sw-KE', 'en'])).toBe('sw');
  expect(closestLocale(['EN-us'])).toBe('en');
});

it('speaks English to whom it does not know', () => {
  expect(closestLocale(['xx', ''])).toBe('en');
  expect(closestLocale([])).toBe('en');
});

it('knows which way lines run', () => {
  expect(directionOf('ar')).toBe('rtl');
  expect(directionOf('en')).toBe('ltr');
});
