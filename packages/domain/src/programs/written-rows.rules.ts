import { parseSetShorthand } from './set-shorthand.rules.ts';

/** One line of a day as a file has it: what it calls the exercise, and its sets in shorthand. */
export type WrittenLine = {
  /** Of the file, counted from 1. */
  readonly line: number;
  /** What stands there, its first 200 characters. */
  readonly given: string;
  readonly exercise: string;
  readonly sets: string;
  /** Done together with the line above. */
  readonly isWithAbove: boolean;
  /** Why the sets cannot be read; null when they can. */
  readonly problem: 'no-sets' | 'unread-sets' | null;
  /** Where its sets stand in a table, as spreadsheets name cells: `E5`. */
  readonly cell?: string;
};
export type WrittenDay = { readonly name: string; readonly lines: WrittenLine[] };
export type WrittenWeek = {
  readonly name: string;
  readonly days: WrittenDay[];
  /** The sheet it stands on, in a workbook with several. */
  readonly sheet?: string;
};

/** A row of a table, or a line of text as its only cell. */
export type FileRow = {
  /** Of the whole file, counted from 1. */
  readonly line: number;
  /** Of its sheet, where that counts otherwise. */
  readonly row?: number;
  readonly cells: readonly string[];
};

const WEEK = /^(?:week|wk|الأسبوع|أسبوع|wiki(?:\s+ya)?)\s*(\d+)?\b.*$/iu;
const DAY =
  /^(?:day|session|workout|training|اليوم|يوم|siku(?:\s+ya)?|mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|upper|lower|push|pull|legs|full\s*body)\b/iu;
const LABEL = /^([a-z])\s*(\d)?\s*[).:-]\s+/iu;
const BULLET = /^(?:[-•*–]|\d{1,2}[.)])\s+/u;

/** The program that the rows of a file say: a table with named columns, or lines as one types them. */
export function readWrittenRows(rows: readonly FileRow[]): WrittenWeek[] {
  const head = rows.findIndex(({ cells }) => columnsOf(cells) !== null);
  const columns = head < 0 ? null : columnsOf(rows[head]?.cells ?? []);
  const weeks = columns ? readTable(rows.slice(head + 1), columns) : readLines(rows);
  return weeks
    .map((week) => ({ ...week, days: week.days.filter(({ lines }) => lines.length > 0) }))
    .filter(({ days }) => days.length > 0);
}

const COLUMNS = {
  exercise: /^(?:exercise|exercises|lift|movement|name|التمرين|تمرين|zoezi)$/iu,
  week: /^(?:week|wk|الأسبوع|أسبوع|wiki)$/iu,
  day: /^(?:day|session|workout|اليوم|يوم|siku)$/iu,
  sets: /^(?:sets?|المجموعات|seti)$/iu,
  reps: /^(?:reps?|repetitions|التكرارات|تكرار|marudio)$/iu,
  load: /^(?:load|weight|kg|weight \(kg\)|load \(kg\)|الوزن|uzito)$/iu,
  percent: /^(?:%|percent|%1rm|intensity|النسبة|asilimia)$/iu,
  rpe: /^rpe$/iu,
  rir: /^rir$/iu,
  tempo: /^(?:tempo|الإيقاع|kasi)$/iu,
  rest: /^(?:rest|الراحة|pumziko)$/iu,
  group: /^(?:group|superset|order|المجموعة|kundi)$/iu,
} as const;

type Column = keyof typeof COLUMNS;
type Columns = Partial<Record<Column, number>>;

/** Which cell is what, when a row names an exercise and its sets or repetitions; null for any other row. */
function columnsOf(cells: readonly string[]): Columns | null {
  const columns: Columns = {};
  for (const [index, cell] of cells.entries()) {
    const found = columnNames.find((column) => COLUMNS[column].test(cell.trim()));
    if (found && columns[found] === undefined) columns[found] = index;
  }
  const isHead =
    columns.exercise !== undefined && (columns.sets !== undefined || columns.reps !== undefined);
  return isHead ? columns : null;
}

// Object.keys forgets which keys there are.
const columnNames = Object.keys(COLUMNS) as Column[];

function readTable(rows: readonly FileRow[], columns: Columns): WrittenWeek[] {
  const weeks: WrittenWeek[] = [];
  let [weekName, dayName, groupName] = ['', '', ''];
  for (const { line, row = line, cells } of rows) {
    const cell = (column: Column) => (cells[columns[column] ?? -1] ?? '').trim();
    const exercise = cell('exercise');
    const isNewWeek = cell('week') !== '' && cell('week') !== weekName;
    const isNewDay = isNewWeek || (cell('day') !== '' && cell('day') !== dayName);
    weekName = cell('week') || weekName;
    dayName = cell('day') || dayName;
    if (isNewWeek || weeks.length === 0) weeks.push({ name: weekTitle(weekName), days: [] });
    const week = weeks.at(-1);
    if (isNewDay || week?.days.length === 0) {
      week?.days.push({ name: dayTitle(dayName), lines: [] });
    }
    if (exercise === '') {
      const lines = week?.days.at(-1)?.lines;
      const above = lines?.pop();
      // Below a name, in a cell merged with it or left empty: more sets of the same.
      if (above) lines?.push(isSetsOf(cell) ? withMoreSets(above, setsOfCells(cell)) : above);
      continue;
    }
    const group = /^[a-z]/iu.exec(cell('group'))?.[0]?.toLowerCase() ?? '';
    const isWithAbove = !isNewDay && group !== '' && group === groupName;
    groupName = group;
    const sets = setsOfCells(cell);
    week?.days.at(-1)?.lines.push({
      line,
      given: cells.filter(Boolean).join(' | ').slice(0, 200),
      exercise,
      sets,
      isWithAbove,
      problem: problemOf(sets),
      cell: `${letterOf(columns.sets ?? columns.reps ?? 0)}${row}`,
    });
  }
  return weeks;
}

type Cell = (column: Column) => string;

const isSetsOf = (cell: Cell) => cell('reps') !== '' || cell('sets') !== '';

function withMoreSets(line: WrittenLine, more: string): WrittenLine {
  const sets = `${line.sets}; ${more}`;
  return { ...line, sets, problem: line.problem ?? problemOf(sets) };
}

/** How spreadsheets call the column at a place counted from 0: A to Z, then AA. */
function letterOf(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** A name that only counts is the place of the week or day itself. */
const weekTitle = (name: string) => (/^(?:week\s*)?\d*$/iu.test(name) ? '' : name);
const dayTitle = (name: string) => (/^(?:day\s*)?\d*$/iu.test(name) ? '' : name);

function setsOfCells(cell: Cell): string {
  const [sets, reps] = [cell('sets'), cell('reps').replace(/\s*(?:-|–|to)\s*/u, '-')];
  // Some write the whole of it into one cell.
  if (reps === '' && parseSetShorthand(sets).ok) return sets;
  const unitless = (text: string) => /^\d+(?:[.,]\d+)?$/u.test(text);
  const load = cell('load');
  const words = [
    `${sets || 1}x${reps || 'open'}`,
    unitless(load) ? `${load}kg` : load,
    cell('percent') && `@${cell('percent').replace('%', '')}%`,
    cell('rpe') && `@RPE${cell('rpe')}`,
    cell('rir') && `@RIR${cell('rir')}`,
    cell('tempo') && `tempo ${cell('tempo')}`,
    cell('rest') && `rest ${cell('rest')}`,
  ];
  return words.filter(Boolean).join(' ');
}

function readLines(rows: readonly FileRow[]): WrittenWeek[] {
  const weeks: WrittenWeek[] = [];
  let letter = '';
  const week = () => weeks.at(-1) ?? opened(weeks, { name: '', days: [] });
  const day = () => week().days.at(-1) ?? opened(week().days, { name: '', lines: [] });
  for (const { line, cells } of rows) {
    // Points and bars between the words only separate them.
    const text = cells
      .join(' ')
      .replace(/[\s·|]+/gu, ' ')
      .trim();
    if (text === '') continue;
    const label = LABEL.exec(text);
    const bare = text.replace(LABEL, '').replace(BULLET, '');
    const found = splitAtSets(bare);
    // `Week 2` counts weeks, not repetitions.
    const isCount = found !== null && /^\d+$/u.test(found.sets);
    const split = isCount && (WEEK.test(text) || DAY.test(text)) ? null : found;
    if (!split && WEEK.test(text)) {
      weeks.push({ name: afterColon(text), days: [] });
      continue;
    }
    if (!split && DAY.test(text)) {
      week().days.push({ name: text.slice(0, 120), lines: [] });
      letter = '';
      continue;
    }
    // Before the first day stand titles and explanations.
    if (!split && weeks.length === 0) continue;
    const own = label?.[2] ? (label[1] ?? '').toLowerCase() : '';
    const isWithAbove = own !== '' && own === letter;
    letter = own;
    day().lines.push({ line, given: text.slice(0, 200), isWithAbove, ...(split ?? unread(bare)) });
  }
  return weeks;
}

function opened<Part>(parts: Part[], part: Part): Part {
  parts.push(part);
  return part;
}

const afterColon = (text: string): string => text.split(/[:–-]\s+/u)[1]?.trim() ?? '';

type Split = Pick<WrittenLine, 'exercise' | 'sets' | 'problem'>;

/** The name ends where the rest can be read as sets; the shortest such name is meant. */
function splitAtSets(text: string): Split | null {
  const words = text.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const sets = words.slice(at).join(' ');
    if (/^\d|^amrap|^max/iu.test(sets) && parseSetShorthand(sets).ok) {
      return {
        exercise: words
          .slice(0, at)
          .join(' ')
          .replace(/[:,–-]+$/u, '')
          .trim(),
        sets,
        problem: null,
      };
    }
  }
  return null;
}

/** A line whose sets nobody can read: what stands before the first figure is the name. */
function unread(text: string): Split {
  const at = text.search(/\s\d/u);
  if (at < 0) return { exercise: text.slice(0, 120), sets: '', problem: 'no-sets' };
  const exercise = text
    .slice(0, at)
    .replace(/[:,–-]+$/u, '')
    .trim();
  return {
    exercise: exercise.slice(0, 120),
    sets: text.slice(at).trim().slice(0, 120),
    problem: 'unread-sets',
  };
}

function problemOf(sets: string): WrittenLine['problem'] {
  return parseSetShorthand(sets).ok ? null : 'unread-sets';
}
