import type { ClientProfile } from '@coachme/contracts/clients.contract';

/** Before anybody has answered: Monday, Wednesday, Friday, in kilograms, nothing else known. */
export const emptyProfile: ClientProfile = {
  goals: [],
  injuries: [],
  equipment: [],
  trainingDays: [1, 3, 5],
  trainingAge: null,
  birthDate: null,
  heightCm: null,
  weightUnit: 'kg',
};

/** What is given of a profile; what is left out stays. */
export type ProfileChange = { readonly [k in keyof ClientProfile]?: ClientProfile[k] | undefined };

/** A profile with what was given in place of what was there; training days in the order of the week, each once. */
export function changedProfile(before: ClientProfile, change: ProfileChange): ClientProfile {
  const given = Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  );
  const profile: ClientProfile = { ...before, ...given };
  return {
    ...profile,
    equipment: [...new Set(profile.equipment)],
    trainingDays: [...new Set(profile.trainingDays)].sort((a, b) => a - b),
  };
}
