import type { Type } from '@nestjs/common';
import type { ActorResolver } from '#platform/access/actor-resolver';
import type { Audited } from '#platform/audit/audited';
import type { Subscription } from '#platform/events/subscriber';
import type { JobHandler } from '#platform/jobs';
import type { Schedule } from '#platform/jobs/schedules';
import type { Platform } from '#platform/platform';
import type { Hearing } from '#platform/realtime/announcements';
import type { RoomsOf } from '#platform/realtime/rooms';

/** What a context gives to the running process besides its verbs. */
export type Provided = {
  readonly actorResolver?: ActorResolver;
  /** Sockets a person may listen to; the answers of all contexts are joined. */
  readonly roomsOf?: RoomsOf;
};

/** One context as the composition root sees it. */
export type ContextModule = {
  readonly name: string;
  /** Made by `endpoints`. */
  readonly controllers: readonly Type[];
  readonly subscribers: readonly Subscription[];
  /** Events that go into the audit log. */
  readonly audited?: readonly Audited[];
  readonly jobs: readonly JobHandler[];
  readonly schedules?: readonly Schedule[];
  /** What every process does when another announces something. */
  readonly hearings?: readonly Hearing[];
  /** Called once when the process starts. */
  readonly open?: (platform: Platform) => Provided | Promise<Provided>;
};
