// Part of the service worker: sends what a closed page left behind once the browser says that there is a network again,
// and brings the page back when a notification is touched. The page stores and reads the same two entries.
/** @typedef {{ userId: string, surface: string, items: unknown[] }} Left */

const DATABASE = 'coachme-background';
const STORE = 'entries';

/** @param {IDBTransactionMode} mode @param {(store: IDBObjectStore) => IDBRequest} ask */
function entries(mode, ask) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const request = ask(opening.result.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    };
  });
}

/** @param {Left} left @param {string} path @param {RequestInit} [init] */
async function call(left, path, init = {}) {
  const headers = { 'content-type': 'application/json', 'x-client': left.surface };
  const ask = () => fetch(`/api/v1${path}`, { credentials: 'same-origin', ...init, headers });
  const first = await ask();
  if (first.status !== 401) return first;
  const renewed = await fetch('/api/v1/auth/refresh', {
    ...{ method: 'POST', credentials: 'same-origin', headers, body: '{}' },
  });
  return renewed.ok ? ask() : first;
}

/** Sends once; a refusal is left to the page, which can ask a person. */
async function sendLeft() {
  /** @type {Left | undefined} */
  const left = await entries('readonly', (store) => store.get('left'));
  if (left === undefined) return;
  const me = await call(left, '/auth/me');
  // Somebody else may use this browser by now: what is not theirs waits for its owner.
  if (!me.ok || (await me.json()).user.id !== left.userId) return;
  const body = JSON.stringify({ items: left.items });
  const sent = await call(left, '/workouts/bulk-sync', { method: 'POST', body });
  // The browser tries again later, with growing pauses.
  if (sent.status >= 500) throw new Error(`The server answered ${sent.status}.`);
  if (!sent.ok) return;
  const ran = { userId: left.userId, at: new Date().toISOString() };
  await entries('readwrite', (store) => store.put(ran, 'ran'));
  await entries('readwrite', (store) => store.delete('left'));
}

addEventListener('sync', (event) => {
  if (event.tag === 'outbox') event.waitUntil(sendLeft());
});

addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { scope } = registration;
  event.waitUntil(
    clients.matchAll({ type: 'window', includeUncontrolled: true }).then((pages) => {
      const open = pages.find(({ url }) => url.startsWith(scope));
      return open ? open.focus() : clients.openWindow(scope);
    }),
  );
});
