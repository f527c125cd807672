/** Which of the two numbers before the year is the day, where a file writes all three as numbers: `15/09/2025`. */
export type DateOrder = 'day-first' | 'month-first' | null;

const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b/;

/**
 * The order of a file's dates, as the file itself proves it: a day above 12 can only be the day. Null where nothing
 * proves it, or where dates contradict each other.
 */
export function dateOrderOf(texts: Iterable<string>): DateOrder {
  let dayLeads = false;
  let monthLeads = false;
  for (const text of texts) {
    const [, first = '', second = ''] = numeric.exec(text.trim()) ?? [];
    if (Number(first) > 12) dayLeads = true;
    if (Number(second) > 12) monthLeads = true;
  }
  if (dayLeads === monthLeads) return null;
  return dayLeads ? 'day-first' : 'month-first';
}
