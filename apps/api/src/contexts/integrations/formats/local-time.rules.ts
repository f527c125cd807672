import type { DateOrder } from './date-order.rules.ts';

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap]\.?m\.?)?)?$/i;
const dayFirst =
  /^(\d{1,2})\.?\s+(\p{L}+)\.?\s+(\d{4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?$/iu;
const monthFirst =
  /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?$/iu;

/** Three numbers, whose order the whole file decides. */
const numeric =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?)?$/i;

/** Languages whose short and long month names are understood. */
const languages = [
  'en',
  'de',
  'es',
  'fr',
  'pt',
  'it',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'tr',
  'ru',
  'ar',
  'sw',
];

/**
 * A local date and time as exports write it, `2025-09-15 07:48:00`, `2025-09-15 7:48:00 AM`, `15 Sep 2025, 07:48` or a
 * bare date (noon), as `YYYY-MM-DDTHH:MM:SS`; `15/09/2025` where the order of the file's dates is known. Null for
 * anything else, such as the 31st of February.
 */
export function localTimeOf(text: string, order: DateOrder = null): string | null {
  const bare = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  const parts = partsOf(bare) ?? numericParts(bare, order);
  if (!parts) return null;
  const { year, month, day, hour, minute, second } = parts;
  try {
    return Temporal.PlainDateTime.from(
      { year, month, day, hour, minute, second },
      { overflow: 'reject' },
    ).toString({ smallestUnit: 'second' });
  } catch {
    return null;
  }
}

/** The instant of a local time in a zone, UTC with milliseconds; a time that a clock change skips is moved on, one it repeats is the earlier. */
export function instantOf(localTime: string, timeZone: string): string {
  const zoned = Temporal.PlainDateTime.from(localTime).toZonedDateTime(timeZone);
  return new Date(zoned.epochMilliseconds).toISOString();
}

type Parts = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;

function partsOf(text: string): Parts | null {
  const plain = iso.exec(text);
  if (plain) {
    const [, year, month, day, hour = '12', minute = '0', second = '0', half] = plain;
    return numbers([year, month, day, hourOf(hour, half), minute, second]);
  }
  const named = dayFirst.exec(text);
  if (named) {
    const [, day, month = '', year, hour = '', minute, second = '0', half] = named;
    return numbers([year, monthOf(month), day, hourOf(hour, half), minute, second]);
  }
  const american = monthFirst.exec(text);
  if (!american) return null;
  const [, month = '', day, year, hour = '', minute, second = '0', half] = american;
  return numbers([year, monthOf(month), day, hourOf(hour, half), minute, second]);
}

function numericParts(text: string, order: DateOrder): Parts | null {
  const found = numeric.exec(text);
  if (!found || order === null) return null;
  const [, first, second, year, hour = '12', minute = '0', seconds = '0', half] = found;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return numbers([year, month, day, hourOf(hour, half), minute, seconds]);
}

function numbers(texts: readonly (string | number | undefined)[]): Parts {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = texts.map(Number);
  return { year, month, day, hour, minute, second };
}

function hourOf(hour: string, half: string | undefined): number {
  if (half === undefined) return Number(hour);
  return (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
}

let monthNames: ReadonlyMap<string, number> | null = null;

function monthOf(name: string): number {
  monthNames ??= readMonthNames();
  return monthNames.get(foldMonth(name)) ?? 0;
}

function readMonthNames(): Map<string, number> {
  const styles = languages.flatMap((language) =>
    (['short', 'long'] as const).map(
      (month) => new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' }),
    ),
  );
  const names = new Map([['sept', 9]]);
  for (const style of styles) {
    for (let number = 1; number <= 12; number += 1) {
      const parts = style.formatToParts(Date.UTC(2025, number - 1, 15));
      const name = foldMonth(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (!names.has(name)) names.set(name, number);
    }
  }
  return names;
}

function foldMonth(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

/** The local time so many seconds after another; null where either is not known. */
export function endOf(startsAt: string, seconds: number | null): string | null {
  if (startsAt === '' || seconds === null || seconds === 0) return null;
  return Temporal.PlainDateTime.from(startsAt)
    .add({ seconds })
    .toString({ smallestUnit: 'second' });
}
