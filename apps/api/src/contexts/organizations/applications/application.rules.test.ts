import type { Question } from '@coachme/contracts/applications.contract';
import { expect, test } from 'vitest';
import { answersTo, doorOf, isTimely, keptUntil, organizationOfDoor } from './application.rules.ts';

const now = new Date('2026-11-20T09:00:00Z');
const id = (place: number) => `0199f3a2-1111-7222-8333-00000000000${place}`;
const question = (place: number, changes: Partial<Question>): Question => ({
  id: id(place),
  kind: 'text',
  label: `Question ${place}`,
  choices: [],
  isRequired: false,
  ...changes,
});
const questions = [
  question(1, { isRequired: true }),
  question(2, { kind: 'number' }),
  question(3, { kind: 'choice', choices: ['Strength', 'Weight'] }),
  question(4, { kind: 'yes-no' }),
];
const answer = (place: number, value: string | number | boolean) => ({
  questionId: id(place),
  value,
});

test('answers stand beside their questions, in the order of the page', () => {
  const given = [answer(4, false), answer(3, 'Strength'), answer(2, 3), answer(1, 'A pull-up')];
  expect(answersTo(questions, given)).toEqual([
    { question: 'Question 1', value: 'A pull-up' },
    { question: 'Question 2', value: 3 },
    { question: 'Question 3', value: 'Strength' },
    { question: 'Question 4', value: false },
  ]);
  expect(answersTo(questions, [answer(1, 'x'), answer(3, '')])).toHaveLength(1);
});

test.each([
  [[answer(2, 3)], 'answer-missing', 1],
  [[answer(1, '')], 'answer-missing', 1],
  [[answer(1, 'x'), answer(2, 'three')], 'answer-unlike-question', 1],
  [[answer(1, 'x'), answer(3, 'Fame')], 'answer-unlike-question', 1],
  [[answer(1, 'x'), answer(4, 'yes')], 'answer-unlike-question', 1],
  [[answer(1, 'x'.repeat(301))], 'answer-unlike-question', 0],
  [[answer(9, 'x')], 'answer-unknown', 0],
])('%j is refused as %s', (given, reason, place) => {
  expect(answersTo(questions, given)).toEqual({ reason, place });
});

test('a form is sent neither at once nor a day later', () => {
  const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);
  expect(isTimely(now, after(2_999))).toBe(false);
  expect(isTimely(now, after(3_000))).toBe(true);
  expect(isTimely(now, after(86_400_000))).toBe(true);
  expect(isTimely(now, after(86_400_001))).toBe(false);
  expect(isTimely(after(10_000), now)).toBe(false);
});

test('what was declined is kept a month, what waits half a year', () => {
  expect(keptUntil('declined', now).toISOString()).toBe('2026-12-20T09:00:00.000Z');
  expect(keptUntil('waiting', now).toISOString()).toBe('2027-05-19T09:00:00.000Z');
});

test('a door leads to its organization, and nothing else is one', () => {
  expect(organizationOfDoor(doorOf(id(1)))).toBe(id(1));
  for (const wrong of ['', 'northside', `${doorOf(id(1))}A`, id(1)]) {
    expect(organizationOfDoor(wrong)).toBeNull();
  }
});
