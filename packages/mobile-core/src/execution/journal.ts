import type { Workout } from '@coachme/contracts/execution.words';
import type { DeviceDatabase, DeviceQueries } from '../database/device-database.ts';
import type { TextPlace } from '../database/text-place.ts';
import { writeWorkout } from './local.ts';
import { afterKeeping, joined, type Unkept, withChange } from './unkept.rules.ts';

/**
 * What one person changed of their sessions and the database may not have yet. The database answers later; this is written
 * before the change is shown, so that nothing is lost when the app is killed in between.
 */
export interface Journal {
  /** Writes a change down; false when this device has no room for it or forbids it. */
  readonly note: (change: { readonly before: Workout; readonly after: Workout }) => boolean;
  /** What waits of a session. */
  readonly unkept: (workoutId: string) => Unkept | null;
  /** The sessions of which something waits. */
  readonly waiting: () => readonly string[];
  /** The database has a session as it was then. */
  readonly kept: (workout: Workout) => void;
  /** A session that was thrown away takes with it what waits of it. */
  readonly drop: (workoutId: string) => void;
}

/** Browsers give a whole origin some five million characters; a long session has thirty thousand. */
const MOST_CHARACTERS = 1_000_000;

/** Opens what a person's journal holds. What another person left there, or a cut in the middle of writing, counts as nothing. */
export function openJournal(place: TextPlace, userId: string): Journal {
  let sessions = sessionsIn(read(place), userId);

  function put(workoutId: string, unkept: Unkept | null): boolean {
    const { [workoutId]: _former, ...others } = sessions;
    sessions = unkept ? { ...others, [workoutId]: unkept } : others;
    try {
      if (Object.keys(sessions).length === 0) place.remove();
      else place.write(written({ userId, sessions }));
      return true;
    } catch (error) {
      console.error(error);
      return false;
    }
  }

  const unkept = (workoutId: string) => sessions[workoutId] ?? null;
  return {
    note: (change) => put(change.after.id, withChange(unkept(change.after.id), change)),
    unkept,
    waiting: () => Object.keys(sessions),
    kept: (workout) => {
      const former = unkept(workout.id);
      if (former) put(workout.id, afterKeeping(former, workout));
    },
    drop: (workoutId) => {
      if (unkept(workoutId)) put(workoutId, null);
    },
  };
}

/** Brings what the journal holds of a session into the database, where both meet what came from elsewhere. */
export async function keepNoted(
  db: DeviceDatabase,
  journal: Journal,
  { workoutId, nowMs = Date.now() }: { readonly workoutId: string; readonly nowMs?: number },
): Promise<void> {
  const written = await db.transaction(async (tx) => {
    // As it is by now: several quick changes are written at once.
    const unkept = journal.unkept(workoutId);
    if (unkept) await writeUnkept(tx, unkept, nowMs);
    return unkept?.workout ?? null;
  });
  if (written) journal.kept(written);
}

/** Brings everything into the database that was changed right before the app was killed; what fails waits for the next start. */
export async function replayJournal(db: DeviceDatabase, journal: Journal): Promise<void> {
  for (const workoutId of journal.waiting()) {
    await keepNoted(db, journal, { workoutId }).catch((error: unknown) => console.error(error));
  }
}

async function writeUnkept(tx: DeviceQueries, unkept: Unkept, nowMs: number): Promise<void> {
  const { id } = unkept.workout;
  const row = await tx.get('select document, deleted_at from workouts where id = ?', [id]);
  // Thrown away on this device after the change.
  if (row && row.deleted_at !== null) return;
  const wanted = typeof row?.document === 'string' ? joined(unkept, row.document) : unkept.workout;
  if (wanted) await writeWorkout(tx, wanted, nowMs);
}

type Sessions = Readonly<Record<string, Unkept>>;
type Written = { readonly userId: string; readonly sessions: Sessions };

function written(whole: Written): string {
  const text = JSON.stringify(whole);
  if (text.length > MOST_CHARACTERS) throw new RangeError('The journal is full.');
  return text;
}

function read(place: TextPlace): string | null {
  try {
    return place.read();
  } catch (error) {
    console.error(error);
    return null;
  }
}

function sessionsIn(text: string | null, userId: string): Sessions {
  if (text === null) return {};
  try {
    // Written above.
    const whole = JSON.parse(text) as Partial<Written> | null;
    return whole?.userId === userId && whole.sessions ? whole.sessions : {};
  } catch {
    return {};
  }
}
