import type { Locale } from '@coachme/contracts/words';
import type { WeightUnit } from '@coachme/domain/units/weight.rules';
import type { DesignName } from './demo-programs.ts';
import type { StoryName } from './demo-stories.ts';

export type DemoPerson = {
  readonly name: string;
  readonly email: string;
  readonly locale?: Locale;
  readonly timeZone?: string;
};

export type DemoClient = DemoPerson & {
  readonly story: StoryName;
  /** Days ago they joined. */
  readonly joined: number;
  /** Their programs, the earliest first, each by the days ago it began. */
  readonly blocks: readonly (readonly [design: DesignName, began: number])[];
  /** Training days, counted from the weekday of today. */
  readonly trains: readonly number[];
  /** Local hour at which they train. */
  readonly hour: number;
  /** Share of the loads of `demo-training.ts` that this person lifts. */
  readonly strength: number;
  readonly weightUnit: WeightUnit;
  readonly heightCm: number | null;
  readonly goals: readonly string[];
  readonly injuries: readonly string[];
  readonly trainingAge: 'new' | 'under-1-year' | '1-to-3-years' | 'over-3-years';
};

export const demoPassword = 'train-hard-demo';
export const home = 'Africa/Nairobi';
export const practice = { name: 'Northline Strength', timeZone: home } as const;
export const gym = {
  name: 'Kilele Fitness',
  timeZone: home,
  branches: ['Westlands', 'Karen'],
} as const;
export const operations = { name: 'CoachMe operations', timeZone: home } as const;

export const mail = (who: string) => `${who}@demo.coachme.test`;

export const owner: DemoPerson = { name: 'Noor Haddad', email: mail('owner') };
export const coach: DemoPerson = { name: 'Maya Lindqvist', email: mail('coach') };
export const operator: DemoPerson = { name: 'Sam Okello', email: mail('operator') };
export const gymOwner: DemoPerson = { name: 'Esther Mwangi', email: mail('gym') };
export const headCoach: DemoPerson = { name: 'Brian Otieno', email: mail('brian') };
export const floorCoach: DemoPerson = { name: 'Fatma Ali', email: mail('fatma'), locale: 'sw' };
export const frontDesk: DemoPerson = { name: 'Peter Kamau', email: mail('peter') };

/** Mondays, Wednesdays and Fridays when today is one of them, or the days between. */
const withToday = [0, 2, 4] as const;
const notToday = [1, 3, 5] as const;

const usual = {
  trains: withToday,
  hour: 17.5,
  weightUnit: 'kg',
  heightCm: null,
  injuries: [],
  trainingAge: '1-to-3-years',
} as const;

export const practiceClients: readonly DemoClient[] = [
  {
    ...usual,
    ...{ name: 'Amina Wanjiru', email: mail('client'), story: 'steady', joined: 85 },
    ...{ strength: 0.72, heightCm: 168 },
    blocks: [
      ['base', 84],
      ['strength', 42],
    ],
    goals: ['Squat her body weight for five', 'First strict pull-up'],
  },
  {
    ...usual,
    ...{ name: 'Tom Becker', email: mail('tom'), story: 'slipping', joined: 85, strength: 1.05 },
    ...{ heightCm: 184, trainingAge: 'under-1-year' },
    blocks: [
      ['base', 84],
      ['strength', 42],
    ],
    goals: ['Train three times a week through the winter'],
    injuries: ['Right shoulder, no pressing behind the neck'],
  },
  {
    ...usual,
    ...{ name: 'Yusuf Karim', email: mail('yusuf'), story: 'silent', joined: 85, strength: 1.2 },
    ...{ heightCm: 179, trainingAge: 'over-3-years' },
    blocks: [
      ['base', 84],
      ['strength', 42],
    ],
    goals: ['Deadlift 180 kg'],
  },
  {
    ...usual,
    ...{ name: 'Elif Demir', email: mail('elif'), story: 'climbing', joined: 78, strength: 0.7 },
    ...{ trains: [0, 2, 4, 5], heightCm: 171 },
    blocks: [
      ['upperLower', 77],
      ['upperLower', 35],
    ],
    goals: ['Bench press 70 kg by spring', 'Feel strong on long hikes'],
  },
  {
    ...usual,
    ...{ name: 'Grace Njeri', email: mail('grace'), story: 'sore', joined: 64, strength: 0.66 },
    ...{ heightCm: 165, trainingAge: 'under-1-year' },
    blocks: [
      ['base', 63],
      ['running', 21],
    ],
    goals: ['Run a half marathon without knee pain'],
    injuries: ['Left knee, runner’s knee in spring'],
  },
  {
    ...usual,
    ...{ name: 'Lukas Brandt', email: mail('lukas'), story: 'new', joined: 1, strength: 1 },
    ...{ trainingAge: 'new', blocks: [], goals: ['Learn the basic lifts'] },
  },
  {
    ...usual,
    ...{ name: 'عمر السيد', email: mail('omar'), story: 'vacation', joined: 85, strength: 0.95 },
    ...{ locale: 'ar', timeZone: 'Africa/Cairo', trains: notToday, hour: 19, heightCm: 176 },
    blocks: [
      ['base', 84],
      ['strength', 42],
    ],
    goals: ['سكوات بوزن 120 كغ', 'نوم أفضل وظهر بلا ألم'],
  },
  {
    ...usual,
    ...{ name: 'Hannah Clarke', email: mail('hannah'), story: 'plateau', joined: 85 },
    ...{ timeZone: 'America/New_York', weightUnit: 'lb', strength: 0.6, trains: notToday },
    ...{ hour: 7, heightCm: 163, trainingAge: 'over-3-years' },
    blocks: [
      ['base', 84],
      ['strength', 42],
    ],
    goals: ['Bench press 135 lb'],
  },
  {
    ...usual,
    ...{ name: 'Joseph Mutiso', email: mail('joseph'), story: 'early', joined: 43 },
    ...{ locale: 'sw', strength: 0.9, hour: 6, heightCm: 174 },
    blocks: [['strength', 42]],
    goals: ['Kukimbia Nairobi Marathon bila maumivu', 'Kuinua kilo 140 deadlift'],
  },
  {
    ...usual,
    ...{ name: 'Zawadi Kiptoo', email: mail('zawadi'), story: 'unanswered', joined: 4 },
    ...{ locale: 'sw', strength: 0.6, blocks: [], goals: [], trainingAge: 'new' },
  },
];

/** The head coach's clients of the gym, then those of the coach on the floor. */
export const gymClients: Readonly<Record<'brian' | 'fatma', readonly DemoClient[]>> = {
  brian: [
    {
      ...usual,
      ...{ name: 'Kevin Mutua', email: mail('kevin'), story: 'steady', joined: 85, strength: 1.1 },
      blocks: [
        ['base', 84],
        ['strength', 42],
      ],
      goals: ['Squat 140 kg', 'Play a full season without a pulled hamstring'],
    },
    {
      ...usual,
      ...{ name: 'Achieng Odhiambo', email: mail('achieng'), story: 'climbing', joined: 43 },
      ...{ locale: 'sw', strength: 0.6, trains: notToday, trainingAge: 'under-1-year' },
      blocks: [['base', 42]],
      goals: ['Kuvuta mwili juu ya baa mara moja'],
    },
    {
      ...usual,
      ...{ name: 'ليلى منصور', email: mail('layla'), story: 'early', joined: 43, strength: 0.62 },
      ...{ locale: 'ar', hour: 6.5, heightCm: 167 },
      blocks: [['strength', 42]],
      goals: ['العودة إلى التدريب بعد الولادة'],
    },
  ],
  fatma: [
    {
      ...usual,
      ...{ name: 'Daniel Kiprono', email: mail('daniel'), story: 'slipping', joined: 43 },
      ...{ locale: 'sw', strength: 0.98, trains: notToday },
      blocks: [['strength', 42]],
      goals: ['Kufanya mazoezi mara tatu kwa wiki'],
    },
    {
      ...usual,
      ...{ name: 'Mariam Saleh', email: mail('mariam'), story: 'plateau', joined: 64 },
      ...{ locale: 'ar', timeZone: 'Asia/Dubai', strength: 0.58, hour: 18 },
      blocks: [
        ['base', 63],
        ['strength', 21],
      ],
      goals: ['ضغط الصدر بوزن 50 كغ'],
      injuries: ['كتف يسرى، تجنب الضغط خلف الرقبة'],
    },
    {
      ...usual,
      ...{ name: 'Joy Wambui', email: mail('joy'), story: 'new', joined: 2, strength: 0.7 },
      ...{ blocks: [], goals: ['Feel at home on the gym floor'], trainingAge: 'new' },
    },
  ],
};
