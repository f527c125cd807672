import { say } from '../rest-notification.web.ts';

export interface StepEnd {
  readonly title: string;
  readonly atMs: number;
}

let timers: ReturnType<typeof setTimeout>[] = [];

/** Says what comes after each step that ends by time while the page runs behind another one. */
export function announceSteps(ends: readonly StepEnd[]): void {
  for (const timer of timers) clearTimeout(timer);
  timers = [];
  if (!('Notification' in globalThis) || ends.length === 0) return;
  if (Notification.permission === 'default') void Notification.requestPermission();
  timers = ends
    .filter(({ atMs }) => atMs > Date.now())
    .map(({ title, atMs }) =>
      setTimeout(() => void say(title).catch(console.error), atMs - Date.now()),
    );
}
