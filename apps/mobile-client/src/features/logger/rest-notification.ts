import {
  cancelScheduledNotificationAsync,
  getPermissionsAsync,
  requestPermissionsAsync,
  SchedulableTriggerInputTypes,
  scheduleNotificationAsync,
} from 'expo-notifications';

/** One at a time: a new rest takes the place of the former. */
const IDENTIFIER = 'rest-over';

/** Lets the phone say that the rest is over, also when it is locked; asks for leave the first time. */
export function announceRestEnd(title: string, atMs: number): void {
  void announce(title, atMs).catch(console.error);
}

async function announce(title: string, atMs: number): Promise<void> {
  await cancelScheduledNotificationAsync(IDENTIFIER);
  await scheduleAt(IDENTIFIER, title, atMs);
}

/** Has the phone say something at a moment still to come; nothing where that is not allowed. */
export async function scheduleAt(identifier: string, title: string, atMs: number): Promise<void> {
  if (atMs <= Date.now() || !(await isAllowed())) return;
  await scheduleNotificationAsync({
    identifier,
    content: { title, sound: true },
    trigger: { type: SchedulableTriggerInputTypes.DATE, date: new Date(atMs) },
  });
}

async function isAllowed(): Promise<boolean> {
  const { granted, canAskAgain, status } = await getPermissionsAsync();
  if (granted || status !== 'undetermined' || !canAskAgain) return granted;
  return (await requestPermissionsAsync()).granted;
}

/** The rest was skipped or taken back: nothing is said. */
export function withdrawRestEnd(): void {
  void cancelScheduledNotificationAsync(IDENTIFIER).catch(console.error);
}
