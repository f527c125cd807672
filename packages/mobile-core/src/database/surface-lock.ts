/** Whether the web app may run here, given that one database file serves one tab at a time. */
export type SurfaceLock = { readonly release: () => void };

/**
 * Waits until no other tab of this surface is open; calls `onWaiting` when one is. Phones have one
 * window, so they never wait.
 */
export async function holdSurface(surface: string, onWaiting: () => void): Promise<SurfaceLock> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return { release: () => undefined };
  const name = `coachme-${surface}`;
  const atOnce = await request(locks, name, { ifAvailable: true });
  if (atOnce) return atOnce;
  onWaiting();
  return (await request(locks, name, {})) ?? { release: () => undefined };
}

function request(
  locks: LockManager,
  name: string,
  options: LockOptions,
): Promise<SurfaceLock | null> {
  return new Promise((resolve, reject) => {
    const held = locks.request(name, options, (lock) => {
      if (!lock) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((release) => resolve({ release }));
    });
    held.catch(reject);
  });
}
