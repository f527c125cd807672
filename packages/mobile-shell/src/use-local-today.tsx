import { deviceTimeZone, localDateAt } from '@coachme/mobile-core/clock';
import { useEffect, useState } from 'react';
import { AppState } from 'react-native';

/** The date here and now; it moves on when the app is left open over midnight. */
export function useLocalToday(): string {
  const read = () => localDateAt(Date.now(), deviceTimeZone());
  const [today, setToday] = useState(read);
  useEffect(() => {
    const look = () => setToday(read());
    const timer = setInterval(look, 60_000);
    const subscription = AppState.addEventListener('change', look);
    return () => {
      clearInterval(timer);
      subscription.remove();
    };
  }, []);
  return today;
}
