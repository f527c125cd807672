import { expect, test } from 'vitest';
import * as z from 'zod';
import { openApi } from '../kit/openapi.ts';
import { type RouteDef, route } from '../kit/route.ts';
import { type ApiDocument, breakingChanges, isNewVersion } from './breaking-changes.ts';

const whole = route({
  method: 'POST',
  path: '/things/:id',
  access: 'public',
  summary: 'Something',
  tag: 'Things',
  params: z.object({ id: z.uuid() }),
  query: z.object({ order: z.enum(['up', 'down']).optional(), day: z.string().optional() }),
  body: z.strictObject({
    name: z.string().max(50),
    kind: z.enum(['short', 'long']),
    note: z.string().nullable().optional(),
    parts: z.array(z.object({ loadKg: z.number() })),
  }),
  response: z.object({
    id: z.string(),
    note: z.string().nullable(),
    parts: z.array(z.object({ loadKg: z.number() })),
  }),
});

const documentOf = (routes: Record<string, RouteDef>, version = '1.0') =>
  // What `openApi` makes is an OpenAPI document.
  JSON.parse(JSON.stringify(openApi(routes, { title: 'T', version }))) as ApiDocument;

const broken = (changes: Partial<RouteDef>) =>
  breakingChanges(documentOf({ whole }), documentOf({ whole: { ...whole, ...changes } }));

const at = 'POST /things/{id}:';

test.each<[string, Partial<RouteDef>, string]>([
  ['a path that is gone', { path: '/other/:id' }, 'is gone'],
  ['a method that is gone', { method: 'PUT' }, 'is gone'],
  ['a route that is closed', { access: 'signed-in' }, 'needs a signed-in caller now'],
  ['another success', { status: 201 }, 'no longer answers 200'],
  [
    'a query field that is gone',
    { query: whole.query.omit({ day: true }) },
    'query.day is no longer read',
  ],
  [
    'a query field that must be given',
    { query: whole.query.extend({ day: z.string() }) },
    'query.day is required now',
  ],
  [
    'fewer words in the query',
    { query: whole.query.extend({ order: z.enum(['up']).optional() }) },
    'query.order: down is no longer taken',
  ],
  [
    'a new required field of the body',
    { body: whole.body.extend({ size: z.int() }) },
    'body.size is new and required',
  ],
  [
    'a field of the body that must be given',
    { body: whole.body.extend({ note: z.string().nullable() }) },
    'body.note is required now',
  ],
  [
    'a field of the body that takes no null',
    { body: whole.body.extend({ note: z.string().optional() }) },
    'body.note: null is no longer taken',
  ],
  [
    'a field of the body that is gone',
    { body: whole.body.omit({ note: true }) },
    'body.note is gone',
  ],
  [
    'fewer words in the body',
    { body: whole.body.extend({ kind: z.enum(['short']) }) },
    'body.kind: long is no longer taken',
  ],
  [
    'a tighter bound',
    { body: whole.body.extend({ name: z.string().max(20) }) },
    'body.name: maxLength 50 became 20',
  ],
  [
    'another type deep in the body',
    { body: whole.body.extend({ parts: z.array(z.object({ loadKg: z.string() })) }) },
    'body.parts[].loadKg: number became string',
  ],
  [
    'a field of the answer that is gone',
    { response: whole.response.omit({ note: true }) },
    'answer 200.note is gone',
  ],
  [
    'a field of the answer that may be missing',
    { response: whole.response.extend({ id: z.string().optional() }) },
    'answer 200.id may be missing now',
  ],
  [
    'a field of the answer that may be null',
    { response: whole.response.extend({ id: z.string().nullable() }) },
    'answer 200.id: null was never answered before',
  ],
  [
    'a field gone deep in the answer',
    { response: whole.response.extend({ parts: z.array(z.object({})) }) },
    'answer 200.parts[].loadKg is gone',
  ],
])('%s breaks', (_name, changes, sentence) => {
  expect(broken(changes)).toEqual([`${at} ${sentence}`]);
});

test.each<[string, Partial<RouteDef>]>([
  ['a new optional field of the body', { body: whole.body.extend({ size: z.int().optional() }) }],
  [
    'more words in the body',
    { body: whole.body.extend({ kind: z.enum(['short', 'long', 'odd']) }) },
  ],
  ['a wider bound', { body: whole.body.extend({ name: z.string().max(80) }) }],
  ['a new field of the answer', { response: whole.response.extend({ size: z.int() }) }],
  ['an answer that is never null', { response: whole.response.extend({ note: z.string() }) }],
  ['another summary', { summary: 'The same, said better' }],
])('%s breaks nobody', (_name, changes) => {
  expect(broken(changes)).toEqual([]);
});

test('a new route breaks nobody', () => {
  const other = { ...whole, path: '/others/:id' } as const;
  expect(breakingChanges(documentOf({ whole }), documentOf({ whole, other }))).toEqual([]);
});

test('only the first number of the version says that callers were told', () => {
  const version = (text: string) => documentOf({ whole }, text);
  expect(isNewVersion(version('1.4'), version('1.5'))).toBe(false);
  expect(isNewVersion(version('1.4'), version('2.0'))).toBe(true);
});
