/**
 * A browser has no clock of its own that outlives its page: as long as the page runs behind another one the rest is
 * announced, and once the phone puts it to sleep only the bar tells the time.
 */
const TAG = 'rest-over';
let timer: ReturnType<typeof setTimeout> | null = null;

/** Says that the rest is over when nobody looks at the page; asks for leave the first time. */
export function announceRestEnd(title: string, atMs: number): void {
  withdrawRestEnd();
  if (!('Notification' in globalThis) || atMs <= Date.now()) return;
  if (Notification.permission === 'default') void Notification.requestPermission();
  timer = setTimeout(() => {
    timer = null;
    void say(title).catch(console.error);
  }, atMs - Date.now());
}

/** Says something to who does not look at the page. */
export async function say(title: string): Promise<void> {
  if (Notification.permission !== 'granted' || document.visibilityState === 'visible') return;
  const registration = await navigator.serviceWorker?.getRegistration();
  // Phones show only what a service worker says.
  if (registration) await registration.showNotification(title, { tag: TAG, icon: 'icon-192.png' });
  else new Notification(title, { tag: TAG });
}

/** The rest was skipped or taken back: nothing is said, and what was said is taken away. */
export function withdrawRestEnd(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
}
