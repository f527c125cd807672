import { NEXT_LOAD_REASONS, type NextLoad } from '@coachme/domain/progression/next-load.rules';
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { createFormats } from './formats.ts';
import { type Locale, locales } from './locales.ts';
import { messagesFor } from './messages.ts';
import { whySentence } from './why-sentence.ts';

const why: NextLoad = {
  rule: 'double',
  reason: 'load-up',
  loadKg: 82.5,
  reps: 8,
  last: { loadKg: 80, reps: 8, sets: 3, rpe: 8 },
  count: 2,
  percent: 80,
  trainingMaxKg: 100,
};
function sentence(locale: Locale, who: 'you' | 'coach', change: Partial<NextLoad> = {}): string {
  const t = createTranslator({ locale, messages: messagesFor(locale), namespace: 'progression' });
  const formats = createFormats({ locale, timeZone: 'UTC', weightUnit: 'kg' });
  // Isolates hold figures together on screen; spaces within a figure never break.
  return whySentence({ ...why, ...change }, who, { t, formats }).replaceAll(
    /[\u2066-\u2069\u00a0]/g,
    (sign) => (sign === '\u00a0' ? ' ' : ''),
  );
}

test('the load, what was done, and the rule that the coach chose, in one sentence', () => {
  expect(sentence('en', 'you')).toBe(
    '82.5 kg: you made 3 × 8 at RPE 8 with 80 kg. Rule: double progression, +2.5 kg.',
  );
  expect(sentence('en', 'coach')).toContain('made 3 × 8');
  expect(sentence('en', 'coach')).not.toContain('you');
});

test('every reason has a sentence in every language, before a first session too', () => {
  for (const locale of locales) {
    for (const reason of NEXT_LOAD_REASONS) {
      const said = sentence(locale, 'you', { reason });
      // A lighter day speaks of the whole day, not of one load.
      if (reason !== 'deload-week') expect(said).toContain('82.5');
      expect(said).not.toMatch(/[{}]|undefined/);
      expect(sentence(locale, 'coach', { reason, last: null })).not.toMatch(/[{}]|undefined/);
    }
  }
});
