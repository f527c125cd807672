import type { ClientProfile } from '@coachme/contracts/clients.contract';

/** The questions in the order they are asked, one a screen. */
export const questions = ['goals', 'age', 'days', 'equipment', 'injuries', 'units'] as const;
export type Question = (typeof questions)[number];

/** The goals offered; others are written in the client's own words. */
export const goalChoices = ['strength', 'muscle', 'fat', 'health', 'endurance', 'sport'] as const;
export type GoalChoice = (typeof goalChoices)[number];

/** What has been answered so far, kept on the device until it is sent. */
export interface Draft {
  readonly question: Question;
  readonly goals: readonly GoalChoice[];
  readonly ownGoal: string;
  readonly trainingAge: ClientProfile['trainingAge'];
  readonly trainingDays: readonly number[];
  readonly equipment: ClientProfile['equipment'];
  readonly injuries: string;
  readonly weightUnit: ClientProfile['weightUnit'];
}

export const emptyDraft: Draft = {
  question: 'goals',
  goals: [],
  ownGoal: '',
  trainingAge: null,
  trainingDays: [1, 3, 5],
  equipment: [],
  injuries: '',
  weightUnit: 'kg',
};

/** Adds a choice, or takes it back. */
export function toggled<T>(chosen: readonly T[], choice: T): T[] {
  return chosen.includes(choice) ? chosen.filter((one) => one !== choice) : [...chosen, choice];
}

/** The question before or after; null beyond either end. */
export function neighbour(question: Question, step: 1 | -1): Question | null {
  return questions[questions.indexOf(question) + step] ?? null;
}

/** Whether the answer lets one go on: only the training days cannot be left open. */
export function isAnswered(draft: Draft, question: Question): boolean {
  return question !== 'days' || draft.trainingDays.length > 0;
}

/** The profile the answers make; goals are stored in the words the client read. */
export function profileOf(
  draft: Draft,
  goalWords: (choice: GoalChoice) => string,
  known: Pick<ClientProfile, 'birthDate' | 'heightCm'>,
): ClientProfile {
  return {
    goals: [...draft.goals.map(goalWords), draft.ownGoal.trim()].filter((goal) => goal !== ''),
    injuries: lines(draft.injuries),
    equipment: draft.equipment,
    trainingDays: [...draft.trainingDays].sort(),
    trainingAge: draft.trainingAge,
    birthDate: known.birthDate,
    heightCm: known.heightCm,
    weightUnit: draft.weightUnit,
  };
}

/** Each line is one injury, at most as many and as long as the profile takes. */
function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter((line) => line !== '')
    .slice(0, 20);
}
