import { type RestTimer, restEndsAtMs } from '@coachme/domain/session/rest-timer.rules';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { readSetting, writeSetting } from '@coachme/mobile-core/database/settings';
import { useCallback, useEffect, useState } from 'react';
import { useDevice } from '../../app-shell/device.tsx';
import { announceRestEnd, withdrawRestEnd } from './rest-notification';

/** A running rest of a session, as it is kept on the device. */
interface KeptRest extends RestTimer {
  readonly workoutId: string;
}

/** A rest that ended longer ago than this is not shown again after a restart. */
const STALE_AFTER_MS = 60_000;

/** The rest between two sets. What is kept is when it began, so a locked or restarted phone loses nothing. */
export function useRest(workoutId: string, words: { title: string }) {
  const { database } = useDevice();
  const [rest, setRest] = useState<RestTimer | null>(null);
  const { title } = words;

  useEffect(() => {
    let isGone = false;
    readRest(database, workoutId).then(
      (kept) => !isGone && kept && setRest(kept),
      (error: unknown) => console.error(error),
    );
    return () => {
      isGone = true;
    };
  }, [database, workoutId]);

  const keep = useCallback(
    (next: RestTimer | null) => {
      setRest(next);
      const kept: KeptRest | null = next && { ...next, workoutId };
      writeSetting(database, 'rest-timer', JSON.stringify(kept)).catch(console.error);
      if (next) announceRestEnd(title, restEndsAtMs(next));
      else withdrawRestEnd();
    },
    [database, workoutId, title],
  );

  return {
    rest,
    start: useCallback(
      (restSeconds: number) =>
        keep(
          restSeconds > 0 ? { startedAtMs: Date.now(), restSeconds, adjustmentsSeconds: [] } : null,
        ),
      [keep],
    ),
    adjust: (seconds: number) =>
      rest && keep({ ...rest, adjustmentsSeconds: [...rest.adjustmentsSeconds, seconds] }),
    skip: useCallback(() => keep(null), [keep]),
  };
}

async function readRest(db: DeviceDatabase, workoutId: string): Promise<RestTimer | null> {
  const text = await readSetting(db, 'rest-timer');
  const kept: KeptRest | null = text === null ? null : JSON.parse(text);
  if (kept?.workoutId !== workoutId) return null;
  return restEndsAtMs(kept) + STALE_AFTER_MS > Date.now() ? kept : null;
}
