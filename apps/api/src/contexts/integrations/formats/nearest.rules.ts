import { amountOf } from './amounts.rules.ts';

/** What stands for what where a figure was read from paper or typed in haste. */
const alike: Readonly<Record<string, string>> = {
  o: '0',
  l: '1',
  i: '1',
  '|': '1',
  s: '5',
  b: '8',
};

/** The figure that a cell which is none most likely means: `1O0` is 100, `80 kg` is 80; null where nothing is near. */
export function nearestAmount(text: string): string | null {
  const bare = text.trim().toLowerCase();
  if (!/^[-~]?[\dolisb|]/.test(bare) || !/\d/.test(bare)) return null;
  const read = bare.replace(
    /(?<=\d)[olisb|](?=[\d.,]|$)|^[olisb|](?=\d)/g,
    (letter) => alike[letter] ?? letter,
  );
  const [figure = ''] = /\d[\d.,]*/.exec(read) ?? [];
  const value = amountOf(figure.replace(/[.,]+$/, ''));
  return typeof value === 'number' ? String(value) : null;
}

const numericDate = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})\b(.*)$/;
const isoLike = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(.*)$/;

/** The date a cell most likely means, the year first; both readings of one that may be either, null where nothing is near. */
export function nearestTime(text: string): string | null {
  const bare = text.trim();
  const iso = isoLike.exec(bare);
  if (iso) return dateText(iso[1], iso[2], iso[3]);
  const [, first, second, short = '', rest = ''] = numericDate.exec(bare) ?? [];
  if (first === undefined) return null;
  const year = short.length === 2 ? `20${short}` : short;
  const readings = [dateText(year, second, first), dateText(year, first, second)];
  const sound = [...new Set(readings.filter((reading) => reading !== null))];
  return sound.length === 0 ? null : sound.map((reading) => reading + timeOf(rest)).join(' / ');
}

function dateText(...[year = '', month = '', day = '']: (string | undefined)[]): string | null {
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  try {
    return Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString();
  } catch {
    // The 31st of February becomes the last day there is; a thirteenth month is none.
    if (parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31) return null;
    return Temporal.PlainDate.from(parts).toString();
  }
}

function timeOf(rest: string): string {
  const [time] = /\d{1,2}:\d{2}(:\d{2})?/.exec(rest) ?? [];
  return time === undefined ? '' : ` ${time}`;
}
