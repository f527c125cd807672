import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { messagesFor } from './messages.ts';
import { type TypedThreshold, thresholdProblemWords } from './threshold-words.ts';

const today = '2026-11-20';

function wordsOf(typed: Partial<TypedThreshold>, locale: 'en' | 'ar' | 'sw' = 'en') {
  const messages = messagesFor(locale);
  const t = createTranslator({ locale, messages, namespace: 'thresholds' });
  const endurance = createTranslator({ locale, messages, namespace: 'endurance' });
  const known = [{ kind: 'max-heart-rate' as const, value: 185, measuredOn: '2026-11-01' }];
  const whole = { kind: 'threshold-pace' as const, text: '4:10', measuredOn: today, ...typed };
  return thresholdProblemWords(whole, { known, today }, { t, endurance });
}

test('a figure that can stand has no problem', () => {
  expect(wordsOf({})).toEqual({});
});

test('nothing typed, and what is no figure, are told apart', () => {
  expect(wordsOf({ text: ' ' })).toEqual({ value: 'Type a figure.' });
  const { value } = wordsOf({ text: 'fast' });
  expect(value).toContain('2:00');
  expect(wordsOf({ text: '1:00' })).toEqual({ value });
});

test('a threshold heart rate not below the highest says so beside the figure', () => {
  const typed = { kind: 'threshold-heart-rate' as const, text: '185' };
  expect(wordsOf(typed).value).toMatch(/must lie below/);
});

test('a day to come and no day at all are said beside the date, also when the figure is wrong', () => {
  expect(wordsOf({ measuredOn: '2026-11-21' })).toEqual({ date: 'This date has not come yet.' });
  expect(wordsOf({ measuredOn: '' })).toEqual({ date: 'Choose the day.' });
  expect(wordsOf({ measuredOn: '', text: '' })).toMatchObject({ date: 'Choose the day.' });
});

test('the same is said in every language', () => {
  const said = (['en', 'ar', 'sw'] as const).map((locale) => wordsOf({ text: '' }, locale).value);
  expect(new Set(said).size).toBe(3);
});
