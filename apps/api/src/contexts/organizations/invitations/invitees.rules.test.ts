import { expect, test } from 'vitest';
import { readInvitees } from './invitees.rules.ts';

const lineOf = (record: number) => record + 1;
const read = (...records: string[][]) => readInvitees(records, { lineOf, most: 500 });

test('a heading in any of our languages says which column is which', () => {
  const expected = { line: 2, email: 'kim@example.test', name: 'Kim', locale: 'ar', problem: null };
  expect(read(['Email', 'Name', 'Language'], ['KIM@example.test ', 'Kim', 'Arabic']).lines).toEqual(
    [expected],
  );
  expect(read(['Jina', 'Lugha', 'Barua pepe'], ['Kim', 'ar', 'kim@example.test']).lines).toEqual([
    expected,
  ]);
  expect(
    read(['البريد الإلكتروني', 'الاسم', 'اللغة'], ['kim@example.test', 'Kim', 'ar-EG']).lines,
  ).toEqual([expected]);
});

test('first and last name make a name; a list of bare addresses is a list too', () => {
  const [joined] = read(
    ['First name', 'Last name', 'E-mail'],
    ['Kim', 'Abdi', 'k@example.test'],
  ).lines;
  expect(joined).toMatchObject({ name: 'Kim Abdi', problem: null });
  expect(read(['a@example.test'], ['b@example.test']).lines).toMatchObject([
    { line: 1, email: 'a@example.test', name: '', locale: null, problem: null },
    { line: 2, email: 'b@example.test' },
  ]);
});

test.each([
  [['', 'Kim'], 'no-email'],
  [['kim at example', 'Kim'], 'not-an-email'],
  [['kim@example', 'Kim'], 'not-an-email'],
  [['kim@exa mple.test', 'Kim'], 'not-an-email'],
  [['kim@example.test', 'x'.repeat(121)], 'name-too-long'],
  [['kim@example.test', 'Kim', 'Klingon'], 'unknown-language'],
])('%o is told to be %s', (record, problem) => {
  expect(read(['email', 'name', 'language'], record).lines).toMatchObject([{ line: 2, problem }]);
});

test('an address that stands there twice is invited once', () => {
  const { lines } = read(['email'], ['kim@example.test'], ['Kim@Example.test']);
  expect(lines.map(({ problem }) => problem)).toEqual([null, 'twice']);
});

test('a file without people, without addresses, or with too many is said so', () => {
  expect(read()).toEqual({ problem: 'empty', lines: [] });
  expect(read(['email'])).toEqual({ problem: 'empty', lines: [] });
  expect(read(['name'], ['Kim'])).toEqual({ problem: 'no-email-column', lines: [] });
  const many = Array.from({ length: 501 }, (_, index) => [`p${index}@example.test`]);
  expect(read(...many)).toEqual({ problem: 'too-many', lines: [] });
});
