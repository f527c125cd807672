import { type Answer, ask, type Question, readAnswer } from '@coachme/mobile-core/coach/answers';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { useDatabaseAnswer } from '@coachme/mobile-shell/open-device';
import { useShell } from '@coachme/mobile-shell/shell';
import { useObservable } from '@coachme/mobile-shell/use-observable';
import { useIsFocused } from 'expo-router';
import { useCallback, useEffect, useState } from 'react';
import { useCoachDevice } from './coach-device.tsx';

/** What a screen knows of a question: the answer kept here, and why there is no newer one. */
export interface Known<T> {
  /** Null when this device never heard an answer. */
  readonly answer: Answer<T> | null;
  /** Nothing can be shown yet: the device has not been read, or the first answer is on its way. */
  readonly isWaiting: boolean;
  /** Why the server did not answer the last time; null when it did. */
  readonly problem: unknown;
  readonly askAgain: () => void;
}

/**
 * Shows at once what this device heard last, and asks the server whenever the screen comes into
 * sight or there is news. `question` must keep its identity (`useMemo`).
 */
export function useAnswer<T>(question: Question<T>): Known<T> {
  const { database, news, lookAgain } = useCoachDevice();
  const { api } = useShell();
  const isInSight = useIsFocused();
  const newsCount = useObservable(news);
  const [last, setLast] = useState<{ readonly problem: unknown } | null>(null);
  const read = useCallback(
    async (db: DeviceDatabase) => ({ answer: await readAnswer(db, question) }),
    [question],
  );
  const kept = useDatabaseAnswer(database, read);

  // Each piece of news asks again.
  useEffect(() => {
    if (!isInSight) return;
    let isCurrent = true;
    ask(database, api, question).then(
      () => isCurrent && setLast({ problem: null }),
      (problem: unknown) => isCurrent && setLast({ problem }),
    );
    return () => {
      isCurrent = false;
    };
  }, [database, api, question, isInSight, newsCount]);

  const answer = kept?.answer ?? null;
  return {
    answer,
    isWaiting: answer === null && (kept === null || last === null),
    problem: last?.problem ?? null,
    askAgain: lookAgain,
  };
}
