import type { ShorthandLanguage } from '../programs/shorthand-language.rules.ts';
import type { EnduranceItem } from './endurance-session.rules.ts';
import { printEnduranceShorthand } from './endurance-shorthand-print.rules.ts';
import { ENDURANCE_WORDS } from './endurance-words.rules.ts';

/** Steps as the coach would type them, in the coach's own words. */
export function textOfSteps(items: readonly EnduranceItem[], language: ShorthandLanguage): string {
  return printEnduranceShorthand(items, ENDURANCE_WORDS[language]);
}

/** How often, with the figure it is how often of, and what to hold: `5x`, `5x1` and `@4:10-4:20`. Apart, `5x` and `1` read as 15. */
const LATIN_PART = /\d+x[\d.]*|@[^\s,()]+/g;

/**
 * The same to be read, not typed: an Arabic line runs from the right whatever it begins with (a mark says so), and `@4:10-4:20`
 * still reads from the left in it (Unicode isolates).
 */
export function stepsToRead(items: readonly EnduranceItem[], language: ShorthandLanguage): string {
  const text = textOfSteps(items, language);
  return language === 'ar' ? `\u200f${text.replaceAll(LATIN_PART, '\u2066$&\u2069')}` : text;
}
