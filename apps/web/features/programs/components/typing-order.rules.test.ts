import { expect, test } from 'vitest';
import {
  afterTyping,
  inTypingOrder,
  shownIndex,
  typedText,
} from '#web/features/programs/components/typing-order.rules.ts';

const steps = '10د إحماء @RPE3, 5x1كم @4:10-4:20';

test('every Arabic word is followed by a mark, and taking the marks away gives what was typed', () => {
  expect(inTypingOrder('1كم @4:10-4:20')).toBe('1كم\u200e @4:10-4:20');
  expect(inTypingOrder('10د إحماء')).toBe('10د\u200e إحماء\u200e');
  expect(typedText(inTypingOrder(steps))).toBe(steps);
  expect(inTypingOrder('4x8-10 @RPE8 rest 2m')).toBe('4x8-10 @RPE8 rest 2m');
});

test('a place in what was typed is found in what is shown', () => {
  for (let index = 0; index <= steps.length; index += 1) {
    expect(typedText(inTypingOrder(steps).slice(0, shownIndex(steps, index)))).toBe(
      steps.slice(0, index),
    );
  }
});

test('a letter that is typed stands where the caret was', () => {
  const shown = `1كمx\u200e @Z2`;
  expect(afterTyping('1كم @Z2', { shown, caret: 4, isForward: false })).toEqual({
    text: '1كمx @Z2',
    caret: 4,
  });
});

test('taking a mark away takes the letter it stands by', () => {
  const before = '1كم @Z2';
  const withoutMark = { shown: before, caret: 3 };
  expect(afterTyping(before, { ...withoutMark, isForward: false })).toEqual({
    text: '1ك @Z2',
    caret: 2,
  });
  expect(afterTyping(before, { ...withoutMark, isForward: true })).toEqual({
    text: '1كم@Z2',
    caret: 3,
  });
});
