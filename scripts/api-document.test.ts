import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { api } from '../packages/contracts/src/api.ts';
import { apiDocument } from '../packages/contracts/src/document/api-document.ts';
import {
  type ApiDocument,
  breakingChanges,
  isNewVersion,
} from '../packages/contracts/src/document/breaking-changes.ts';
import { writtenOut } from '../packages/contracts/src/document/shared-components.ts';
import { openApi } from '../packages/contracts/src/kit/openapi.ts';
import { contractModules } from './contract-modules.ts';
import { root } from './root.ts';

const text = readFileSync(path.join(root, 'packages/contracts/openapi.json'), 'utf8');
const written = JSON.parse(text);
// Both are what `openApi` makes; only its keys are of interest here.
const before = writtenOut(written) as unknown as ApiDocument;
const shared = apiDocument(await contractModules());
const now = writtenOut(shared) as unknown as ApiDocument;

test('nothing that callers depend on has changed without a new version', () => {
  expect(isNewVersion(before, now) ? [] : breakingChanges(before, now)).toEqual([]);
});

test('openapi.json is the document of these contracts; else: npm run openapi', () => {
  expect(shared).toEqual(written);
});

test('every operation of the document is compared, and none breaks against itself', () => {
  const operations = Object.values(before.paths).flatMap((methods) => Object.keys(methods));
  expect(breakingChanges(before, { ...before, paths: {} })).toHaveLength(operations.length);
  expect(breakingChanges(before, before)).toEqual([]);
});

test('shared components change nothing that the document says, and keep it below a megabyte', () => {
  const plain = JSON.parse(JSON.stringify(openApi(api, { title: 'CoachMe', version: '' })));
  expect(now.paths).toEqual(writtenOut(plain).paths);
  expect(text.length).toBeLessThan(1_000_000);
});
