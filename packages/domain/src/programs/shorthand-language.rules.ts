import type { SetKind } from '../session/set-log.rules.ts';

/** The languages in which a shorthand is written. Words of all of them are read, whatever the person's own is. */
export type ShorthandLanguage = 'en' | 'ar' | 'sw';

/** The words that a shorthand is written with; all else (`@RPE8`, `100kg`, `@80%`) is the same everywhere. */
export type ShorthandWords = {
  readonly amrap: string;
  readonly open: string;
  readonly tempo: string;
  readonly rest: string;
  readonly inTime: string;
  readonly over: string;
  readonly minutes: string;
  readonly seconds: string;
  readonly kilometers: string;
  readonly meters: string;
  readonly kinds: Readonly<Record<SetKind, string>>;
};

const LATIN_UNITS = { minutes: 'm', seconds: 's', kilometers: 'km', meters: 'meters' };

/** How each language writes them; each word is read back by the patterns of the shorthand. */
export const SHORTHAND_WORDS: Readonly<Record<ShorthandLanguage, ShorthandWords>> = {
  en: {
    ...LATIN_UNITS,
    amrap: 'AMRAP',
    open: 'open',
    tempo: 'tempo',
    rest: 'rest',
    inTime: 'in',
    over: 'over',
    kinds: {
      'warm-up': 'warm-up',
      working: 'working',
      drop: 'drop',
      amrap: 'amrap',
      'back-off': 'back-off',
      myo: 'myo',
      cluster: 'cluster',
    },
  },
  ar: {
    minutes: 'د',
    seconds: 'ث',
    kilometers: 'كم',
    meters: 'متر',
    amrap: 'أقصى',
    open: 'مفتوحة',
    tempo: 'إيقاع',
    rest: 'راحة',
    inTime: 'خلال',
    over: 'مسافة',
    kinds: {
      'warm-up': 'إحماء',
      working: 'أساسية',
      drop: 'تنازلية',
      amrap: 'أقصى',
      'back-off': 'مخففة',
      myo: 'مايو',
      cluster: 'عنقودية',
    },
  },
  sw: {
    ...LATIN_UNITS,
    minutes: 'dk',
    seconds: 'sek',
    meters: 'mita',
    amrap: 'uwezavyo',
    open: 'wazi',
    tempo: 'kasi',
    rest: 'pumzika',
    inTime: 'ndani',
    over: 'umbali',
    kinds: {
      'warm-up': 'kupasha',
      working: 'kazi',
      drop: 'shusha',
      amrap: 'uwezavyo',
      'back-off': 'punguza',
      myo: 'myo',
      cluster: 'kifungu',
    },
  },
};

/** Every way in which a word is typed, as a part of a pattern; letters that are often swapped are taken for each other. */
export const SPELLINGS = {
  amrap: 'amrap|max|[أا]قصى|uwezavyo',
  open: 'open|مفتوح[ةه]|wazi',
  tempo: 'tempo|[إا]يقاع|kasi',
  rest: 'rest|r|راح[ةه]|pumzika',
  inTime: 'in|for|خلال|ndani(?:\\s+ya)?|kwa',
  over: 'over|مساف[ةه]|umbali',
  trainingMax: 'tm|training\\s*max|حد\\s*التدريب|upeo\\s*wa\\s*mazoezi',
  kinds: {
    'warm-up': 'warm[-\\s]?up|wu|[إا]حماء|kupasha(?:\\s+mwili)?',
    working: 'working|[أا]ساسي[ةه]|kazi',
    drop: 'drop(?:[-\\s]?sets?)?|تنازلي[ةه]|shusha',
    amrap: 'amrap|[أا]قصى|uwezavyo',
    'back-off': 'back[-\\s]?off|مخفف[ةه]|punguza',
    myo: 'myo(?:[-\\s]?reps?)?|مايو',
    cluster: 'clusters?|عنقودي[ةه]|kifungu',
  },
} as const;
