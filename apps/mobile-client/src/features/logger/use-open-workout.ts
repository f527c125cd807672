import type { Workout } from '@coachme/contracts/execution.words';
import { isSame } from '@coachme/domain/sync/merge.rules';
import { findWorkout, saveWorkout } from '@coachme/mobile-core/execution/local';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDevice } from '../../app-shell/device.tsx';

/** So many changes can be taken back. */
const MOST_PAST = 50;
/** Changes that follow one another as quickly as keys of a figure are one. */
const ONE_CHANGE_MS = 700;

/** A change of the session: the document before in, the document after out. */
export type Change = (workout: Workout) => Workout;

type Reading =
  | { readonly step: 'reading' }
  | { readonly step: 'missing' }
  | { readonly step: 'read'; readonly workout: Workout };

/** The session as this device holds it, the way to change it, and to take a change back. */
export function useOpenWorkout(id: string) {
  const { past, remember, takeLast, forget } = usePast();
  const { reading, latest, keep, isKept } = useKeptWorkout(id, forget);

  /** Makes a change and answers the session after it. */
  const change = useCallback(
    (make: Change): Workout | null => {
      const before = latest.current;
      const after = before && make(before);
      if (!after || after === before) return before;
      remember(before);
      keep(after);
      return after;
    },
    [latest, keep, remember],
  );

  /** Takes back the last change made here. */
  const undo = useCallback((): void => {
    const before = takeLast();
    if (before) keep(before);
  }, [keep, takeLast]);

  return { reading, change, undo, canUndo: past > 0, isKept };
}

/**
 * The session as it lies on this device. A change shows at once and is kept at once, in the order made; what another
 * device changed is taken over as long as nothing of ours is on its way to the disk.
 */
function useKeptWorkout(id: string, onTakenOver: () => void) {
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
      const here = found?.workout ?? null;
      // The server writes the same fields in another order.
      if (isSame(here, latest.current)) return;
      // To undo would take back what another device did.
      onTakenOver();
      latest.current = here;
      setReading(found ? { step: 'read', workout: found.workout } : { step: 'missing' });
    };
    const readNow = () => void read().catch((error: unknown) => console.error(error));
    readNow();
    const unsubscribe = database.changes.subscribe(readNow);
    return () => {
      isGone = true;
      unsubscribe();
    };
  }, [database, id, onTakenOver]);

  /** Shows and keeps the session as it is now. */
  const keep = useCallback(
    (after: Workout): void => {
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
    },
    [database, sync],
  );

  return { reading, latest, keep, isKept };
}

/** What the session was before each change made on this screen. */
function usePast() {
  const stack = useRef<Workout[]>([]);
  const lastAt = useRef(0);
  const [past, setPast] = useState(0);
  const remember = useCallback((before: Workout): void => {
    const isTyping = Date.now() - lastAt.current < ONE_CHANGE_MS && stack.current.length > 0;
    lastAt.current = Date.now();
    if (isTyping) return;
    stack.current = [...stack.current, before].slice(-MOST_PAST);
    setPast(stack.current.length);
  }, []);
  const takeLast = useCallback((): Workout | null => {
    const before = stack.current.pop() ?? null;
    lastAt.current = 0;
    setPast(stack.current.length);
    return before;
  }, []);
  const forget = useCallback((): void => {
    stack.current = [];
    setPast(0);
  }, []);
  return { past, remember, takeLast, forget };
}
