import { sendUnsentWishes } from '@coachme/mobile-shell/account';
import { useSession } from '@coachme/mobile-shell/shell';
import { useEffect } from 'react';
import { AppState } from 'react-native';
import { useDevice } from './device.tsx';
import { shell } from './session.ts';
import { useBackgroundSync } from './use-background-sync.ts';

/** Keeps in step while the app is in sight: coming back to it asks the server at once. */
export function LiveStep() {
  const { sync } = useDevice();
  useBackgroundSync();
  const session = useSession();
  const isLost = session.status === 'signed-in' && session.isLost;

  useEffect(() => {
    const subscription = AppState.addEventListener('change', (state) => {
      if (state === 'active') sync.request(0);
    });
    return () => subscription.remove();
  }, [sync]);

  useEffect(() => {
    // A session that came back sends what waited for it.
    if (!isLost) sync.request(0);
  }, [isLost, sync]);

  useEffect(() => {
    const send = () => {
      if (sync.state.get().isOnline) void sendUnsentWishes(shell);
    };
    send();
    return sync.state.subscribe(send);
  }, [sync]);
  return null;
}
