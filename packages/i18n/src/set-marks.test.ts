import { expect, test } from 'vitest';
import { locales } from './locales.ts';
import { messagesFor } from './messages.ts';

test.each(locales)('in %s each kind of set is marked by one letter of its own', (locale) => {
  // A mark of more letters is read as a word, which then has to stand in the name of its button.
  const marks = Object.values(messagesFor(locale).logger.marks);
  expect(marks.map((mark) => [...mark].length)).toEqual(marks.map(() => 1));
  expect(new Set(marks).size).toBe(marks.length);
});
