import { expect, test } from 'vitest';
import { commandOf, type Press } from '#web/features/programs/builder/keys.rules.ts';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test('left and right follow the direction of the language', () => {
  expect(commandOf(press('ArrowLeft'), 'ltr')).toEqual({ type: 'choose', direction: 'start' });
  expect(commandOf(press('ArrowLeft'), 'rtl')).toEqual({ type: 'choose', direction: 'end' });
  expect(commandOf(press('ArrowLeft', { altKey: true }), 'rtl')).toEqual({
    type: 'move',
    way: 'end',
  });
});

test('Cmd is Ctrl, and Shift turns undo into redo', () => {
  expect(commandOf(press('z', { metaKey: true }), 'ltr')).toEqual({ type: 'undo' });
  expect(commandOf(press('Z', { ctrlKey: true, shiftKey: true }), 'ltr')).toEqual({ type: 'redo' });
});

test('keys of the browser and of the workspace are left alone', () => {
  expect(commandOf(press('k', { ctrlKey: true }), 'ltr')).toBeNull();
  expect(commandOf(press('r', { ctrlKey: true }), 'ltr')).toBeNull();
  expect(commandOf(press('c', { ctrlKey: true, shiftKey: true }), 'ltr')).toBeNull();
  expect(commandOf(press('a'), 'ltr')).toBeNull();
});
