import type { Workout } from '@coachme/contracts/execution.words';
import { findWorkout, saveWorkout } from '@coachme/mobile-core/execution/local';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDevice } from '../../app-shell/device.tsx';

/** A change of the session: the document before in, the document after out. */
export type Change = (workout: Workout) => Workout;

type Reading =
  | { readonly step: 'reading' }
  | { readonly step: 'missing' }
  | { readonly step: 'read'; readonly workout: Workout };

/**
 * The session as this device holds it. A change shows at once and is kept at once, in the order made; what another
 * device changed is taken over as long as nothing of ours is on its way to the disk.
 */
export function useOpenWorkout(id: string) {
  const { database, sync } = useDevice();
  const [reading, setReading] = useState<Reading>({ step: 'reading' });
  const [isKept, setIsKept] = useState(true);
  const latest = useRef<Workout | null>(null);
  const saving = useRef(0);

  useEffect(() => {
    let isGone = false;
    const read = async () => {
      if (saving.current > 0) return;
      const found = await findWorkout(database, id);
      if (isGone || saving.current > 0) return;
      if (JSON.stringify(found?.workout) === JSON.stringify(latest.current)) return;
      latest.current = found?.workout ?? null;
      setReading(found ? { step: 'read', workout: found.workout } : { step: 'missing' });
    };
    const readNow = () => void read().catch((error: unknown) => console.error(error));
    readNow();
    const unsubscribe = database.changes.subscribe(readNow);
    return () => {
      isGone = true;
      unsubscribe();
    };
  }, [database, id]);

  /** Makes a change and answers the session after it. */
  const change = useCallback(
    (make: Change): Workout | null => {
      const before = latest.current;
      const after = before && make(before);
      if (!after || after === before) return before;
      latest.current = after;
      setReading({ step: 'read', workout: after });
      saving.current += 1;
      saveWorkout(database, after)
        .then(
          () => setIsKept(true),
          (error: unknown) => {
            console.error(error);
            setIsKept(false);
          },
        )
        .finally(() => {
          saving.current -= 1;
          sync.request();
        });
      return after;
    },
    [database, sync],
  );

  return { reading, change, isKept };
}
