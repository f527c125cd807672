import { locales } from '@coachme/i18n/locales';
import { messagesFor } from '@coachme/i18n/messages';
import { expect, test } from 'vitest';
import { contextModules } from '#app/modules';

const actions = contextModules.flatMap(({ audited }) => audited ?? []).map(({ action }) => action);

test.each(locales)('everything that is audited has its sentence in %s', (locale) => {
  const sentences: Readonly<Record<string, string>> = messagesFor(locale).audit.actions;
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter((action) => !(action in sentences))).toEqual([]);
});

test('no two audited events have the same name', () => {
  expect(new Set(actions).size).toBe(actions.length);
});
