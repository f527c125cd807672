import type { Workout } from '@coachme/contracts/execution.words';
import type { TrainingDay } from '@coachme/contracts/programs.words';
import { exposuresOf } from '@coachme/domain/progression/exposures.rules';
import {
  type LaidOutExercise,
  type LoadOverride,
  layOutDay,
} from '@coachme/domain/progression/lay-out.rules';
import { mergeWorkouts } from '@coachme/domain/sync/workout-merge.rules';

/** A dated day as server and devices hold it. */
export type ModelDay = {
  readonly id: string;
  readonly date: string;
  readonly isSkipped: boolean;
  readonly day: TrainingDay;
  readonly overrides: readonly LoadOverride[];
};

type Kept = { readonly workout: Workout; readonly revision: number };

/** What a device sends: what it holds, and the revision that it began from. */
export type Push = { readonly workout: Workout; readonly baseRevision: number | null };

/** The server as far as a plan and its sessions go, by the rules it runs. */
export class ModelServer {
  readonly days: Map<string, ModelDay>;
  readonly #versions = new Map<string, Workout[]>();

  constructor(days: readonly ModelDay[]) {
    this.days = new Map(days.map((day) => [day.id, day]));
  }

  /** Sessions as they are stored now. */
  workouts(): Map<string, Kept> {
    return new Map(
      [...this.#versions].flatMap(([id, versions]) => {
        const workout = versions.at(-1);
        return workout ? [[id, { workout, revision: versions.length }] as const] : [];
      }),
    );
  }

  /** Takes a session: two changes since one base are joined, the later arrival winning field by field. */
  push({ workout, baseRevision }: Push): void {
    const versions = this.#versions.get(workout.id) ?? [];
    const stored = versions.at(-1);
    const base = baseRevision === null ? null : (versions[baseRevision - 1] ?? null);
    const isNewest = baseRevision === versions.length;
    const next = stored && !isNewest ? mergeWorkouts({ base, stored, pushed: workout }) : workout;
    this.#versions.set(workout.id, [...versions, next]);
    const day = workout.scheduledDayId && this.days.get(workout.scheduledDayId);
    // What was done comes back into the plan.
    if (day && next.endedAt !== null) this.days.set(day.id, { ...day, isSkipped: false });
  }

  /** Changes a day as its coach, unless it was begun. */
  change(id: string, make: (day: ModelDay) => ModelDay): void {
    const day = this.days.get(id);
    const isBegun = [...this.workouts().values()].some(
      ({ workout }) => workout.scheduledDayId === id,
    );
    if (day && !isBegun) this.days.set(id, make(day));
  }
}

/** A phone: what it pulled last, and what it changed since without a network. */
export class ModelDevice {
  days = new Map<string, ModelDay>();
  readonly #confirmed = new Map<string, Kept>();
  readonly #mine = new Map<string, Push>();

  workout(id: string): Workout | null {
    return this.#mine.get(id)?.workout ?? this.#confirmed.get(id)?.workout ?? null;
  }

  ids(): string[] {
    return [...new Set([...this.#mine.keys(), ...this.#confirmed.keys()])];
  }

  save(workout: Workout): void {
    const known = this.#mine.get(workout.id);
    const baseRevision = known
      ? known.baseRevision
      : (this.#confirmed.get(workout.id)?.revision ?? null);
    this.#mine.set(workout.id, { workout, baseRevision });
  }

  /** Sends what waits and takes in what changed; `told` hears each push as it arrives. */
  sync(server: ModelServer, told: (push: Push) => void): void {
    for (const push of this.#mine.values()) {
      told(push);
      server.push(push);
    }
    this.#mine.clear();
    for (const [id, kept] of server.workouts()) this.#confirmed.set(id, kept);
    this.days = new Map(server.days);
  }
}

/** What the rules make of every day that nobody began. */
export function laidOutPlan(
  days: Iterable<ModelDay>,
  sessions: readonly Workout[],
): Record<string, LaidOutExercise[]> {
  const all = [...days];
  const finished = sessions.filter(({ endedAt }) => endedAt !== null);
  const begun = new Set(sessions.map(({ scheduledDayId }) => scheduledDayId));
  const plan = new Map(all.map(({ id, day }) => [id, day]));
  const exposures = exposuresOf({ days: plan, sessions: finished });
  return Object.fromEntries(
    all
      .filter(({ id, isSkipped }) => !isSkipped && !begun.has(id))
      .map(({ id, day, overrides }) => [id, layOutDay(day, exposures, { overrides })]),
  );
}
