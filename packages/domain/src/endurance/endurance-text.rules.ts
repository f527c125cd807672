import type { ShorthandLanguage } from '../programs/shorthand-language.rules.ts';
import type { EnduranceItem } from './endurance-session.rules.ts';
import { printEnduranceShorthand } from './endurance-shorthand-print.rules.ts';
import { ENDURANCE_WORDS } from './endurance-words.rules.ts';

/** Steps as the coach would type them, in the coach's own words. */
export function textOfSteps(items: readonly EnduranceItem[], language: ShorthandLanguage): string {
  return printEnduranceShorthand(items, ENDURANCE_WORDS[language]);
}
