import type { BulkSyncItem } from '@coachme/contracts/execution.words';
import { shell } from './session.ts';

// The service worker's `background-sync.js` reads and writes the same entries.
const DATABASE = 'coachme-background';
const STORE = 'entries';

/** Chromium's Background Sync; other browsers send when the app is opened. */
type Sync = { readonly register: (tag: string) => Promise<void> };

function entries<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const request = ask(opening.result.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.transaction?.addEventListener('complete', () => opening.result.close());
    };
  });
}

/** Leaves what waits where the browser can send it after this page is closed; nothing waiting takes it away. */
export async function leaveBehind(userId: string, items: readonly BulkSyncItem[]): Promise<void> {
  // In somebody else's name nothing is left anywhere.
  if (shell.surface === 'acting' || !('serviceWorker' in navigator)) return;
  if (items.length === 0) {
    await entries('readwrite', (store) => store.delete('left'));
    return;
  }
  await entries('readwrite', (store) =>
    store.put({ userId, surface: shell.surface, items }, 'left'),
  );
  const registration = await navigator.serviceWorker.getRegistration();
  // The types of the DOM leave out what only some browsers have.
  if (registration && 'sync' in registration) await (registration.sync as Sync).register('outbox');
}

/** When something of this person was last sent while the app was closed; null when never. */
export async function lastBackgroundRun({
  userId,
}: {
  readonly userId: string;
}): Promise<string | null> {
  if (typeof indexedDB === 'undefined') return null;
  const ran: { userId: string; at: string } | undefined = await entries('readonly', (store) =>
    store.get('ran'),
  );
  return ran?.userId === userId ? ran.at : null;
}
