/** How a demo client trains: each shows something the coach should see. */
export type Habit = 'steady' | 'slipping' | 'silent' | 'climbing' | 'sore' | 'new';

export type DemoClient = {
  readonly name: string;
  readonly email: string;
  readonly habit: Habit;
  /** Share of the loads of `demo-training.ts` that this person lifts. */
  readonly strength: number;
  readonly goals: readonly string[];
  readonly injuries: readonly string[];
  readonly trainingAge: 'new' | 'under-1-year' | '1-to-3-years' | 'over-3-years';
};

export const demoPassword = 'train-hard-demo';
export const practice = { name: 'Northline Strength', timeZone: 'Africa/Nairobi' } as const;
export const operations = { name: 'CoachMe operations', timeZone: 'Africa/Nairobi' } as const;

const mail = (who: string) => `${who}@demo.coachme.test`;

export const owner = { name: 'Noor Haddad', email: mail('owner') } as const;
export const coach = { name: 'Maya Lindqvist', email: mail('coach') } as const;
export const operator = { name: 'Sam Okello', email: mail('operator') } as const;

export const demoClients: readonly DemoClient[] = [
  {
    name: 'Amina Wanjiru',
    email: mail('client'),
    habit: 'steady',
    strength: 0.72,
    goals: ['Squat her body weight for five', 'First strict pull-up'],
    injuries: [],
    trainingAge: '1-to-3-years',
  },
  {
    name: 'Tom Becker',
    email: mail('tom'),
    habit: 'slipping',
    strength: 1.05,
    goals: ['Train three times a week through the winter'],
    injuries: ['Right shoulder, no pressing behind the neck'],
    trainingAge: 'under-1-year',
  },
  {
    name: 'Yusuf Karim',
    email: mail('yusuf'),
    habit: 'silent',
    strength: 1.2,
    goals: ['Deadlift 180 kg'],
    injuries: [],
    trainingAge: 'over-3-years',
  },
  {
    name: 'Elif Demir',
    email: mail('elif'),
    habit: 'climbing',
    strength: 0.85,
    goals: ['Bench press 70 kg by spring', 'Feel strong on long hikes'],
    injuries: [],
    trainingAge: '1-to-3-years',
  },
  {
    name: 'Grace Njeri',
    email: mail('grace'),
    habit: 'sore',
    strength: 0.66,
    goals: ['Run a half marathon without knee pain'],
    injuries: ['Left knee, runner’s knee in spring'],
    trainingAge: 'under-1-year',
  },
  {
    name: 'Lukas Brandt',
    email: mail('lukas'),
    habit: 'new',
    strength: 1,
    goals: ['Learn the basic lifts'],
    injuries: [],
    trainingAge: 'new',
  },
];
