import { expect, test } from 'vitest';
import written from '../../openapi.json' with { type: 'json' };
import { apiDocument } from './api-document.ts';
import { type ApiDocument, breakingChanges, isNewVersion } from './breaking-changes.ts';

// Both are what `openApi` makes; only its keys are of interest here.
const before = written as unknown as ApiDocument;
const now = JSON.parse(JSON.stringify(apiDocument())) as ApiDocument;

test('nothing that callers depend on has changed without a new version', () => {
  expect(isNewVersion(before, now) ? [] : breakingChanges(before, now)).toEqual([]);
});

test('openapi.json is the document of these contracts; else: npm run openapi', () => {
  expect(now).toEqual(before);
});

test('every operation of the document is compared, and none breaks against itself', () => {
  const operations = Object.values(before.paths).flatMap((methods) => Object.keys(methods));
  expect(breakingChanges(before, { ...before, paths: {} })).toHaveLength(operations.length);
  expect(breakingChanges(before, before)).toEqual([]);
});
