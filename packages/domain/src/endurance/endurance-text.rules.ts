import type { ShorthandLanguage } from '../programs/shorthand-language.rules.ts';
import type { EnduranceItem } from './endurance-session.rules.ts';
import { printEnduranceShorthand } from './endurance-shorthand-print.rules.ts';
import { ENDURANCE_WORDS } from './endurance-words.rules.ts';

/** Steps as the coach would type them, in the coach's own words. */
export function textOfSteps(items: readonly EnduranceItem[], language: ShorthandLanguage): string {
  return printEnduranceShorthand(items, ENDURANCE_WORDS[language]);
}

/** How often, and what to hold: `5x` and `@4:10-4:20`. */
const LATIN_PART = /\d+x|@[^\s,()]+/g;

/**
 * The same to be read, not typed: in an Arabic line, which runs from the right, `@4:10-4:20` still reads from the left
 * (Unicode isolates).
 */
export function stepsToRead(items: readonly EnduranceItem[], language: ShorthandLanguage): string {
  const text = textOfSteps(items, language);
  return language === 'ar' ? text.replaceAll(LATIN_PART, '\u2066$&\u2069') : text;
}
