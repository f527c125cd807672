import { expect, test } from 'vitest';
import { decideSave, type Pushed, type Stored } from './workout.rules.ts';

const stored: Stored = { revision: 3, isDeleted: false, fingerprint: 'now' };
const pushed: Pushed = { fingerprint: 'new', baseRevision: 3, isReplay: false };

test('an unknown workout is created, also when the phone believes it was stored', () => {
  expect(decideSave(null, { ...pushed, baseRevision: null })).toBe('create');
  expect(decideSave(null, pushed)).toBe('create');
});

test('the same content changes nothing, whatever base it names', () => {
  expect(decideSave(stored, { ...pushed, fingerprint: 'now', baseRevision: 1 })).toBe('unchanged');
});

test('a change of what is stored replaces it', () => {
  expect(decideSave(stored, pushed)).toBe('replace');
});

test('a phone that never got an answer may go on changing its workout', () => {
  expect(decideSave(stored, { ...pushed, baseRevision: null })).toBe('replace');
});

test('an old push sent again does not undo a newer one', () => {
  expect(decideSave(stored, { ...pushed, baseRevision: null, isReplay: true })).toBe('unchanged');
  expect(decideSave(stored, { ...pushed, baseRevision: 1, isReplay: true })).toBe('unchanged');
});

test('undoing to an earlier content is a change like any other', () => {
  expect(decideSave(stored, { ...pushed, isReplay: true })).toBe('replace');
});

test('a change that began from an older revision is joined with what came between', () => {
  expect(decideSave(stored, { ...pushed, baseRevision: 2 })).toBe('merge');
});

test('a deleted workout stays deleted unless the phone knew of the deletion', () => {
  const deleted = { ...stored, isDeleted: true, fingerprint: '' };
  expect(decideSave(deleted, { ...pushed, baseRevision: 2 })).toBe('deleted');
  expect(decideSave(deleted, { ...pushed, baseRevision: 2, isReplay: true })).toBe('unchanged');
  expect(decideSave(deleted, pushed)).toBe('replace');
});
