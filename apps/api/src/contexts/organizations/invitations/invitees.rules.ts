import type { InvitationPreview } from '@coachme/contracts/invitation-batches.contract';
import type { Locale } from '@coachme/i18n/locales';

type Line = InvitationPreview['lines'][number];
type Problem = Line['problem'];

/** What a column may be called: in our languages, and as other programs write it. */
const headings = {
  email: ['email', 'e-mail', 'mail', 'email address', 'البريد الإلكتروني', 'البريد', 'barua pepe'],
  name: ['name', 'full name', 'client', 'client name', 'الاسم', 'jina', 'jina kamili'],
  first: ['first name', 'firstname', 'given name', 'jina la kwanza'],
  last: ['last name', 'lastname', 'surname', 'family name', 'jina la mwisho'],
  locale: ['language', 'locale', 'lang', 'اللغة', 'lugha'],
} as const;
type Column = keyof typeof headings;

const languages: Readonly<Record<string, Locale>> = {
  en: 'en',
  ar: 'ar',
  sw: 'sw',
  english: 'en',
  arabic: 'ar',
  العربية: 'ar',
  swahili: 'sw',
  kiswahili: 'sw',
};

const longestName = 120;
const emailPattern = /^[^\s@<>,;"]+@[^\s@<>,;".]+(?:\.[^\s@<>,;".]+)+$/;

/**
 * Reads the records of a file as people to invite: a heading that names a column for addresses, or no heading and the
 * address wherever there is an @. `lineOf` answers the line of the file on which a record stands; `most` people fit.
 */
export function readInvitees(
  records: readonly (readonly string[])[],
  { lineOf, most }: { readonly lineOf: (record: number) => number; readonly most: number },
): InvitationPreview {
  const [first] = records;
  if (!first) return { problem: 'empty', lines: [] };
  const hasHeading = !first.some((cell) => cell.includes('@'));
  const people = hasHeading ? records.slice(1) : records;
  const columns = hasHeading ? columnsOf(first) : columnsByContent(first);
  if (columns.email === undefined) return { problem: 'no-email-column', lines: [] };
  if (people.length === 0) return { problem: 'empty', lines: [] };
  if (people.length > most) return { problem: 'too-many', lines: [] };
  const seen = new Set<string>();
  const lines = people.map((record, index) => {
    const line = readLine(record, columns, lineOf(index + (hasHeading ? 1 : 0)));
    const isAgain = seen.has(line.email);
    seen.add(line.email);
    return line.problem === null && isAgain ? { ...line, problem: 'twice' as const } : line;
  });
  return { problem: null, lines };
}

type Columns = Partial<Record<Column, number>>;

function columnsOf(heading: readonly string[]): Columns {
  const names = heading.map((cell) => cell.trim().toLowerCase());
  const place = (column: Column) => {
    const known: readonly string[] = headings[column];
    const found = names.findIndex((name) => known.includes(name));
    return found < 0 ? {} : { [column]: found };
  };
  return {
    ...place('email'),
    ...place('name'),
    ...place('first'),
    ...place('last'),
    ...place('locale'),
  };
}

/** Without a heading: the address is where the @ is, the name is the first other cell. */
function columnsByContent(record: readonly string[]): Columns {
  const email = record.findIndex((cell) => cell.includes('@'));
  const name = record.findIndex((cell, place) => place !== email && cell.trim() !== '');
  return { email, ...(name < 0 ? {} : { name }) };
}

function readLine(record: readonly string[], columns: Columns, line: number): Line {
  const cell = (column: Column) => {
    const place = columns[column];
    return place === undefined ? '' : (record[place] ?? '').trim();
  };
  const email = cell('email').toLowerCase();
  const name = cell('name') || `${cell('first')} ${cell('last')}`.trim();
  const language = cell('locale').toLowerCase();
  const locale = localeOf(language);
  return { line, email, name, locale, problem: problemOf({ email, name, language, locale }) };
}

function localeOf(language: string): Locale | null {
  const [code = ''] = language.split(/[-_]/);
  return languages[language] ?? languages[code] ?? null;
}

type Read = { email: string; name: string; language: string; locale: Locale | null };

function problemOf({ email, name, language, locale }: Read): Problem {
  if (email === '') return 'no-email';
  if (email.length > 254 || !emailPattern.test(email)) return 'not-an-email';
  if (name.length > longestName) return 'name-too-long';
  return language !== '' && locale === null ? 'unknown-language' : null;
}
