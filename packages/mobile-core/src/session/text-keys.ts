import type { Surface } from '../surface.ts';

/** Where small text about a person is kept beside their database; all of it goes with them. */
export const textKeys = {
  /** Who uses this device. */
  session: (surface: Surface) => `coachme.${surface}.session`,
  /** Name, language and unit that could not be sent yet. */
  wishes: (surface: Surface) => `coachme.${surface}.unsent-wishes`,
  /** Answers to the first questions, not sent yet. */
  onboarding: (userId: string) => `coachme.app.onboarding.${userId}`,
  /** Whose data this device is emptying, until it is done. */
  removed: (surface: Surface) => `coachme.${surface}.removed`,
};
