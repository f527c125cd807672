import { cancelScheduledNotificationAsync } from 'expo-notifications';
import { scheduleAt } from '../rest-notification';

/** As many steps ahead as a phone takes notices for, and more than anybody runs without looking. */
const MOST_AHEAD = 20;
const identifiers = Array.from({ length: MOST_AHEAD }, (_, index) => `step-over-${index}`);

export interface StepEnd {
  readonly title: string;
  readonly atMs: number;
}

/** Lets the phone say what comes after each step that ends by time, also when it is locked. */
export function announceSteps(ends: readonly StepEnd[]): void {
  void announce(ends).catch(console.error);
}

async function announce(ends: readonly StepEnd[]): Promise<void> {
  await Promise.all(identifiers.map((identifier) => cancelScheduledNotificationAsync(identifier)));
  for (const [index, { title, atMs }] of ends.slice(0, MOST_AHEAD).entries()) {
    await scheduleAt(identifiers[index] ?? '', title, atMs);
  }
}
