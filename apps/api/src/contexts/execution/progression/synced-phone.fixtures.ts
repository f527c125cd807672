import { StoredWorkout, type SyncChange, Workout } from '@coachme/contracts/execution.words';
import { ScheduledDay } from '@coachme/contracts/programs.words';
import type { Actor } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import type { World } from '#test/world';
import { anExerciseLog, aSetLog, aWorkout } from '../execution.fixtures.ts';
import { type Pull, pullChanges } from '../sync/pull-changes.ts';
import { syncWorkout } from '../sync/sync-workout.ts';

/** A phone on the real protocol: what it pulled, and what it changed since without a network. */
export class Phone {
  readonly #world: World;
  readonly #client: Actor;
  #from: Pull = { after: null, database: '', limit: 200 };
  readonly days = new Map<string, ScheduledDay>();
  readonly kept = new Map<string, { workout: Workout; revision: number }>();
  readonly #mine = new Map<string, { workout: Workout; baseRevision: number | null }>();

  constructor(world: World, client: Actor) {
    this.#world = world;
    this.#client = client;
  }

  workouts(): Workout[] {
    const held = new Map([...this.kept].map(([id, { workout }]) => [id, workout]));
    for (const [id, { workout }] of this.#mine) held.set(id, workout);
    return [...held.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  save(workout: Workout): void {
    const known = this.#mine.get(workout.id);
    const revision = this.kept.get(workout.id)?.revision ?? null;
    this.#mine.set(workout.id, { workout, baseRevision: known ? known.baseRevision : revision });
  }

  async sync(): Promise<void> {
    for (const [id, push] of this.#mine) {
      const { status } = await this.#as((ctx) => syncWorkout(ctx, { id, ...push }));
      if (status === 'rejected') throw new Error(`The session ${id} was rejected.`);
    }
    this.#mine.clear();
    const { items, position, database } = await this.#as((ctx) => pullChanges(ctx, this.#from));
    this.#from = { after: position, database, limit: 200 };
    for (const change of items) this.#take(change);
  }

  #as<T>(use: (ctx: Ctx) => Promise<T>): Promise<T> {
    return this.#world.work.run(this.#client, use);
  }

  #take({ entity, id, isDeleted, data }: SyncChange): void {
    if (entity === 'scheduled-day') {
      if (isDeleted) this.days.delete(id);
      else this.days.set(id, ScheduledDay.parse(data));
    }
    if (entity !== 'workout' || isDeleted) return;
    const { revision } = StoredWorkout.parse(data);
    this.kept.set(id, { workout: Workout.parse(data), revision });
  }
}

/** A session of a day as it is begun, at an hour. */
export function begun({ id, day }: ScheduledDay, hour: number): Workout {
  return aWorkout({
    scheduledDayId: id,
    startedAt: `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`,
    endedAt: null,
    exercises: day.groups
      .flatMap((group) => group.prescriptions)
      .map((prescription) => ({
        ...anExerciseLog([], { exercisePrescriptionId: prescription.id }),
        exerciseId: prescription.exerciseId,
        sets: prescription.sets.map((set) => aSetLog({ setPrescriptionId: set.id })),
      })),
  });
}
