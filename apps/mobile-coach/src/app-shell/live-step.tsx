import { sendUnsentWishes } from '@coachme/mobile-shell/account';
import { useSession, useShell } from '@coachme/mobile-shell/shell';
import { useEffect } from 'react';
import { AppState } from 'react-native';
import { useCoachDevice } from './coach-device.tsx';

/** Keeps in step while the app is in sight: coming back to it asks the server at once. */
export function LiveStep() {
  const { lookAgain, news } = useCoachDevice();
  const shell = useShell();
  const session = useSession();
  const isLost = session.status === 'signed-in' && session.isLost;

  useEffect(() => {
    const subscription = AppState.addEventListener('change', (state) => {
      if (state === 'active') lookAgain();
    });
    return () => subscription.remove();
  }, [lookAgain]);

  useEffect(() => {
    if (!isLost) lookAgain();
  }, [isLost, lookAgain]);

  useEffect(() => {
    const send = () => void sendUnsentWishes(shell);
    send();
    return news.subscribe(send);
  }, [shell, news]);
  return null;
}
