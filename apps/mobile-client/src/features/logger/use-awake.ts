import { activateKeepAwakeAsync, deactivateKeepAwake } from 'expo-keep-awake';
import { useEffect } from 'react';
import { AppState } from 'react-native';

const TAG = 'workout';

/** Keeps the screen lit while a session is trained. A device that will not is no reason to stop. */
export function useAwake(): void {
  useEffect(() => {
    const stayLit = () => void activateKeepAwakeAsync(TAG).catch(() => undefined);
    stayLit();
    // A browser lets go of it whenever the page is out of sight.
    const subscription = AppState.addEventListener('change', (state) => {
      if (state === 'active') stayLit();
    });
    return () => {
      subscription.remove();
      deactivateKeepAwake(TAG).catch(() => undefined);
    };
  }, []);
}
