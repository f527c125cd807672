import type { ShorthandLanguage } from '../programs/shorthand-language.rules.ts';
import type { StepKind } from './endurance-session.rules.ts';

/** The words an endurance session is written with; targets (`@4:10`, `@RPE7`, `@90%FTP`) are the same everywhere. */
export type EnduranceWords = {
  readonly minutes: string;
  readonly seconds: string;
  readonly kilometers: string;
  readonly meters: string;
  readonly lap: string;
  readonly kinds: Readonly<Record<StepKind, string>>;
};

/** How each language writes them; each word is read back, whatever the person's own language is. */
export const ENDURANCE_WORDS: Readonly<Record<ShorthandLanguage, EnduranceWords>> = {
  en: {
    minutes: 'min',
    seconds: 's',
    kilometers: 'km',
    meters: 'm',
    lap: 'lap',
    kinds: {
      'warm-up': 'warm-up',
      work: 'work',
      recovery: 'recovery',
      'cool-down': 'cool-down',
      rest: 'rest',
    },
  },
  ar: {
    minutes: 'د',
    seconds: 'ث',
    kilometers: 'كم',
    meters: 'متر',
    lap: 'لفة',
    kinds: {
      'warm-up': 'إحماء',
      work: 'عمل',
      recovery: 'استشفاء',
      'cool-down': 'تهدئة',
      rest: 'راحة',
    },
  },
  sw: {
    minutes: 'dk',
    seconds: 'sek',
    kilometers: 'km',
    meters: 'mita',
    lap: 'mzunguko',
    kinds: {
      'warm-up': 'kupasha',
      work: 'kazi',
      recovery: 'ahueni',
      'cool-down': 'kupoza',
      rest: 'pumzika',
    },
  },
};

/** Every way in which a word is typed, as a part of a pattern; letters that are often swapped are taken for each other. */
export const ENDURANCE_SPELLINGS: Readonly<Record<StepKind | 'easy' | 'lap', string>> = {
  'warm-up': 'warm[-\\s]?up|wu|[إا]حماء|kupasha(?:\\s+mwili)?',
  work: 'work|run|steady|hard|عمل|kazi',
  recovery: 'recovery|recover|rec|jog(?:ging)?|float|walk|استشفاء|هرول[ةه]|ahueni',
  'cool-down': 'cool[-\\s]?down|cd|تهدئ[ةه]|kupoza',
  rest: 'rest|stand|راح[ةه]|pumzika',
  easy: 'easy|سهل|nyepesi',
  lap: 'lap(?:\\s+button)?|لف[ةه]|mzunguko',
};

/** What a mistyped word is compared with. */
export const KNOWN_ENDURANCE_WORDS: readonly string[] = [
  ...Object.values(ENDURANCE_WORDS).flatMap(({ lap, kinds }) => [lap, ...Object.values(kinds)]),
  'easy',
  'jog',
  'walk',
  'سهل',
  'nyepesi',
];
