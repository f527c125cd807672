import type { Locale } from '@coachme/contracts/words';

/** How a demo client trains: each shows something the coach should see. */
export type StoryName =
  | 'steady'
  | 'early'
  | 'climbing'
  | 'slipping'
  | 'silent'
  | 'sore'
  | 'vacation'
  | 'plateau'
  | 'new'
  | 'unanswered';

export type Story = {
  /** Whether they come on a planned day, so many days ago; `chance` is 0 to 1. */
  comes(ago: number, chance: number): boolean;
  /** What they lift so many days after they began, as a share of the first day. */
  gain(after: number, ago: number): number;
  /** Share of the last sets in which a repetition is missing. */
  misses(after: number): number;
};

const week = 7;
const usually = (chance: number) => chance < 0.94;
/** So much is added each week; the sixth, before the second program, is light. */
const rising = (perWeek: number) => (after: number) => {
  const weeks = Math.floor(after / week);
  const isLight = weeks === 5;
  return (1 + perWeek * weeks) * (isLight ? 0.9 : 1);
};
const seldom = () => 0.1;

const began: Story = { comes: () => false, gain: () => 1, misses: seldom };

export const stories: Readonly<Record<StoryName, Story>> = {
  steady: {
    comes: (ago, chance) => ago > 0 && usually(chance),
    gain: rising(0.014),
    misses: seldom,
  },
  early: { comes: (_ago, chance) => usually(chance), gain: rising(0.012), misses: seldom },
  // Trains at this moment.
  climbing: { comes: () => true, gain: rising(0.022), misses: () => 0.06 },
  slipping: {
    comes: (ago, chance) => (ago > 14 ? usually(chance) : [5, 6, 12, 13].includes(ago)),
    gain: rising(0.009),
    misses: () => 0.2,
  },
  silent: {
    comes: (ago, chance) => ago >= 17 && usually(chance),
    gain: rising(0.01),
    misses: seldom,
  },
  sore: { comes: (ago) => ago > 0, gain: rising(0.011), misses: seldom },
  vacation: {
    comes: (ago, chance) => ago > 0 && (ago < 14 || ago > 27) && usually(chance),
    gain: (after, ago) => rising(0.013)(after) * (ago < 14 ? 0.93 : 1),
    misses: seldom,
  },
  // Five good weeks, then the same loads with more and more repetitions missing.
  plateau: {
    comes: (ago, chance) => ago > 0 && usually(chance),
    gain: (after) => 1 + 0.02 * Math.min(5, Math.floor(after / week)),
    misses: (after) => (after > 6 * week ? 0.55 : 0.1),
  },
  new: began,
  unanswered: began,
};

const spoken: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Bar moved well today.', 'Short on sleep, still fine.', 'Last set was a grind.'],
  ar: ['الحركة كانت سلسة اليوم.', 'نوم قليل، لكن التمرين جيد.', 'الجولة الأخيرة كانت صعبة.'],
  sw: [
    'Leo chuma kilikuwa chepesi.',
    'Nimelala kidogo, lakini niko sawa.',
    'Seti ya mwisho ilikuwa ngumu.',
  ],
};

/** What somebody writes after a session; most write nothing. */
export function commentOf(locale: Locale, chance: number): string {
  const said = spoken[locale];
  return chance < 0.55 ? '' : (said[Math.floor(((chance - 0.55) / 0.45) * said.length)] ?? '');
}

/** What the story itself puts under a session; null where it says nothing. */
export function feedbackIn(story: StoryName, ago: number) {
  if (story === 'sore' && ago <= 3) {
    const comment = 'Left knee felt sharp on the last two squat sets.';
    return { effort: 9, mood: 2, comment };
  }
  if (story === 'vacation' && ago > 10 && ago < 14) {
    return { effort: 8, mood: 6, comment: 'أول تمرين بعد الإجازة، الساقان ثقيلتان.' };
  }
  return null;
}

/** How ready somebody says to be before a session: on a plateau mostly tired, else mostly well; some never say. */
export function readinessIn(story: StoryName, chance: number): number | null {
  if (story === 'early') return null;
  const usual = story === 'plateau' ? 1 : 3;
  return usual + Math.floor(chance * 3);
}
