import * as z from 'zod';
import type { Platform } from '#platform/platform';
import type { Log } from '#platform/telemetry/log';

/** A job as it waits in a queue. Its id is that of its outbox row, so it is there once however often it is put in. */
export type QueuedJob = {
  readonly name: string;
  readonly id: string;
  readonly organizationId: string;
  readonly payload: unknown;
};

/** What of a job a queue keeps beside name and id. */
export const Waiting = z.object({ organizationId: z.uuid(), payload: z.unknown() });

/** What a queue knows of a job: it waits or is being done, it was given up, or nothing (any more). */
export type Fate = 'waiting' | 'failed' | 'unknown';

/** Where jobs wait for somebody to do them, and are tried again when that fails. */
export type JobQueue = {
  /** Puts a job in; one that was given up begins anew. */
  put(job: QueuedJob): Promise<void>;
  fateOf(job: Pick<QueuedJob, 'name' | 'id'>): Promise<Fate>;
  /** Takes no more and finishes what has begun. */
  stop(): Promise<void>;
};

/** How often a job is tried, and how long after the first failure; each wait is twice the one before, ten minutes at most. */
export type Patience = { readonly tries: number; readonly firstSeconds: number };

/** Does one job, or throws. On the last try nobody comes after it. */
export type Perform = (job: QueuedJob, isLastTry: boolean) => Promise<void>;

export type QueueParts = {
  readonly platform: Platform;
  readonly log: Log;
  /** Every kind of job there is. */
  readonly names: readonly string[];
  /** The kinds this process does. */
  readonly worked: readonly string[];
  readonly perform: Perform;
  readonly patience: Patience;
};
