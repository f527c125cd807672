import { locales } from '@coachme/i18n/locales';
import { messagesFor } from '@coachme/i18n/messages';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { contextModules } from '#app/modules';
import type { Audited } from '#platform/audit/audited';

const listed = contextModules.flatMap(({ audited }) => audited ?? []);
const actions = listed.map(({ action }) => action);

type Shape = z.core.JSONSchema.JSONSchema;

const formatted: Readonly<Record<string, string>> = {
  uuid: '0199f3a2-1111-7222-8333-444455556666',
  date: '2026-11-20',
  'date-time': '2026-11-20T09:00:00.000Z',
  uri: 'https://coach.example',
  email: 'amina@coach.example',
};

/** Something that a schema takes: all of its fields, each as plain as can be. */
function sampleOf(schema: Shape): unknown {
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (first) return sampleOf(first as Shape);
  if (schema.enum) return schema.enum[0];
  // What may be missing is given.
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, of]) => [key, sampleOf(of as Shape)]),
      );
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default:
      return (schema.format && formatted[schema.format]) ?? 'word';
  }
}

/** What the log keeps of an event beside who, whom and when. */
const factsIn = ({ schema, factsOf }: Audited): string[] =>
  Object.keys(factsOf(sampleOf(z.toJSONSchema(schema, { io: 'input' }))).detail ?? {});

test.each(locales)('everything that is audited has its sentence in %s', (locale) => {
  const sentences: Readonly<Record<string, string>> = messagesFor(locale).audit.actions;
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter((action) => !(action in sentences))).toEqual([]);
});

test.each(locales)('every fact that the log keeps has its words in %s, but ids', (locale) => {
  const words: Readonly<Record<string, string>> = messagesFor(locale).audit.facts;
  const facts = new Set(listed.flatMap(factsIn));
  expect(facts).toContain('isNewDevice');
  // The sentence itself says what was done; by an id something is looked up.
  const isSaid = (fact: string) => fact in words || fact === 'what' || fact.endsWith('Id');
  expect([...facts].filter((fact) => !isSaid(fact))).toEqual([]);
});

test('no two audited events have the same name', () => {
  expect(new Set(actions).size).toBe(actions.length);
});
