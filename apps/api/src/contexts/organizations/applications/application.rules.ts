import type { Answer, Question } from '@coachme/contracts/applications.contract';
import type { AnsweredQuestion } from './applications.tables.ts';

const day = 24 * 3_600_000;

/** Days after which an application is erased: undecided or approved half a year, declined a month. */
const keptDays = { waiting: 180, approved: 180, declined: 30 } as const;

/** When an application in a state is erased, counted from when it came into it. */
export const keptUntil = (state: keyof typeof keptDays, since: Date): Date =>
  new Date(since.getTime() + keptDays[state] * day);

/** Nobody fills a form in faster, in milliseconds. */
const quickest = 3_000;

/** Whether a form opened then may be sent now: not at once, as programs do, and not after a day. */
export function isTimely(openedAt: Date, now: Date): boolean {
  const passed = now.getTime() - openedAt.getTime();
  return passed >= quickest && passed <= day;
}

/** The name of an organization's door in an address: its id in 22 characters. */
export const doorOf = (organizationId: string): string =>
  Buffer.from(organizationId.replaceAll('-', ''), 'hex').toString('base64url');

/** The organization behind a door; null for what cannot be one. */
export function organizationOfDoor(door: string): string | null {
  const bytes = Buffer.from(door, 'base64url');
  if (bytes.length !== 16 || bytes.toString('base64url') !== door) return null;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export type AnswerRefusal = {
  readonly place: number;
  readonly reason: 'answer-missing' | 'answer-unknown' | 'answer-unlike-question';
};

/** The answers beside their questions, in the page's order; or the first that does not fit, by its place in what was sent. */
export function answersTo(
  questions: readonly Question[],
  answers: readonly Answer[],
): readonly AnsweredQuestion[] | AnswerRefusal {
  const asked = new Map(questions.map((question) => [question.id, question]));
  for (const [place, { questionId, value }] of answers.entries()) {
    const question = asked.get(questionId);
    if (!question) return { place, reason: 'answer-unknown' };
    if (!fits(question, value)) return { place, reason: 'answer-unlike-question' };
  }
  const given = new Map(answers.map(({ questionId, value }) => [questionId, value]));
  const missing = questions.find(({ id, isRequired }) => isRequired && isEmpty(given.get(id)));
  if (missing) return { place: answers.length, reason: 'answer-missing' };
  return questions.flatMap(({ id, label }) => {
    const value = given.get(id);
    return value === undefined || value === '' ? [] : [{ question: label, value }];
  });
}

const isEmpty = (value: Answer['value'] | undefined) => value === undefined || value === '';

const longest = { text: 300, 'long-text': 4000 } as const;

function fits({ kind, choices }: Question, value: Answer['value']): boolean {
  switch (kind) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e9;
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choice':
      return value === '' || (typeof value === 'string' && choices.includes(value));
    case 'text':
    case 'long-text':
      return typeof value === 'string' && value.length <= longest[kind];
  }
}
