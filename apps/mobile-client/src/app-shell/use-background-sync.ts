import { waitingItems } from '@coachme/mobile-core/execution/outbox';
import { useEffect, useState } from 'react';
import { AppState } from 'react-native';
import { lastBackgroundRun, leaveBehind } from './background-sync';
import { useDevice } from './device.tsx';

/** Leaves what waits to the browser whenever this page goes out of sight or loses its network. */
export function useBackgroundSync(): void {
  const { database, sync, userId } = useDevice();
  useEffect(() => {
    let wasWaiting = true;
    const leave = async () => leaveBehind(userId, await waitingItems(database));
    const leaveNow = () => void leave().catch((error: unknown) => console.error(error));
    const appearance = AppState.addEventListener('change', (state) => {
      if (state !== 'active' && sync.state.get().waiting.length > 0) leaveNow();
    });
    const unsubscribe = sync.state.subscribe(() => {
      const { waiting, isOnline } = sync.state.get();
      const isWaiting = waiting.length > 0;
      // Once nothing waits, nothing may be sent from behind either.
      if ((isWaiting && !isOnline) || (wasWaiting && !isWaiting)) leaveNow();
      wasWaiting = isWaiting;
    });
    return () => {
      appearance.remove();
      unsubscribe();
    };
  }, [database, sync, userId]);
}

/** When something was last sent while the app was closed; null when never, or where no browser can. */
export function useLastBackgroundRun(): string | null {
  const { database, userId } = useDevice();
  const [at, setAt] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    lastBackgroundRun({ userId, database }).then(
      (ran) => !isGone && setAt(ran),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [database, userId]);
  return at;
}
