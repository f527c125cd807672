import type { Workout } from '@coachme/contracts/execution.words';
import { isSame } from '@coachme/domain/sync/merge.rules';
import { keepNoted } from '@coachme/mobile-core/execution/journal';
import { findWorkout } from '@coachme/mobile-core/execution/local';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDevice } from '../../app-shell/device.tsx';

/** So many changes can be taken back. */
const MOST_PAST = 50;
/** Changes that follow one another as quickly as keys of a figure are one. */
const ONE_CHANGE_MS = 700;
/** A database that is well has a change by then. */
const DATABASE_MS = 300;

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
      keep(before, after);
      return after;
    },
    [latest, keep, remember],
  );

  /** Takes back the last change made here. */
  const undo = useCallback((): void => {
    const now = latest.current;
    const before = takeLast();
    if (now && before) keep(now, before);
  }, [latest, keep, takeLast]);

  return { reading, change, undo, canUndo: past > 0, isKept };
}

/**
 * The session as it lies on this device. A change is written down before it shows, and is in the database soon after; what
 * another device changed is taken over as long as nothing of ours is on its way there.
 */
function useKeptWorkout(id: string, onTakenOver: () => void) {
  const { database, journal, sync } = useDevice();
  const [reading, setReading] = useState<Reading>({ step: 'reading' });
  const latest = useRef<Workout | null>(null);
  const { isKept, saying } = useKeptOrNot();

  const readNow = useCallback(async () => {
    if (latest.current && journal.unkept(id)) return;
    const found = await findWorkout(database, id);
    const unkept = journal.unkept(id);
    if (latest.current && unkept) return;
    const here = unkept?.workout ?? found?.workout ?? null;
    // The server writes the same fields in another order.
    if (here && isSame(here, latest.current)) return;
    if (!here && !latest.current) return setReading({ step: 'missing' });
    // To undo would take back what another device did.
    onTakenOver();
    latest.current = here;
    setReading(here ? { step: 'read', workout: here } : { step: 'missing' });
  }, [database, journal, id, onTakenOver]);

  useEffect(() => {
    let isGone = false;
    const read = () => {
      if (!isGone) readNow().catch((error: unknown) => console.error(error));
    };
    read();
    const unsubscribe = database.changes.subscribe(read);
    return () => {
      isGone = true;
      unsubscribe();
    };
  }, [database, readNow]);

  /** Writes down, shows and keeps the session as it is now. */
  const keep = useCallback(
    (before: Workout, after: Workout): void => {
      const said = saying(journal.note({ before, after }));
      latest.current = after;
      setReading({ step: 'read', workout: after });
      keepNoted(database, journal, { workoutId: after.id })
        .then(said.isKept, said.isNotKept)
        // Joined with what came meanwhile, it is another than the one that was made here.
        .then(readNow)
        .catch((error: unknown) => console.error(error))
        .finally(() => sync.request());
    },
    [database, journal, sync, saying, readNow],
  );

  return { reading, latest, keep, isKept };
}

/** Whether this device holds the last change; that it does not is said only once the database had time to. */
function useKeptOrNot() {
  const [isKept, setIsKept] = useState(true);
  const saying = useCallback((isNoted: boolean) => {
    const timer = isNoted ? undefined : setTimeout(() => setIsKept(false), DATABASE_MS);
    return {
      isKept: () => {
        clearTimeout(timer);
        setIsKept(true);
      },
      isNotKept: (error: unknown) => {
        console.error(error);
        clearTimeout(timer);
        setIsKept(false);
      },
    };
  }, []);
  return { isKept, saying };
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
