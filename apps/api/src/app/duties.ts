import { contextModules } from '#app/modules';
import { type Config, WrongSetting } from '#platform/config';
import type { ContextModule } from '#platform/context-module';
import type { ProcessRole } from '#platform/process-role';

/** What a process of a role does. */
export type Duties = {
  /** Answers the routes of contexts and owns the front door. */
  readonly answers: boolean;
  /** Takes sockets. */
  readonly listens: boolean;
  /** Delivers events, does jobs, and what happens at times. */
  readonly works: boolean;
};

const duties: Readonly<Record<ProcessRole, Duties>> = {
  all: { answers: true, listens: true, works: true },
  api: { answers: true, listens: true, works: false },
  worker: { answers: false, listens: false, works: true },
  realtime: { answers: false, listens: true, works: false },
  // GPS points have no context yet: it stands ready and says that it lives.
  tracking: { answers: false, listens: false, works: false },
};

export const dutiesOf = (role: ProcessRole): Duties => duties[role];

/** Whether a context's routes and jobs are this process's. Events are everybody's: one is delivered when all have reacted. */
export const isMine = ({ contexts }: Config, module: ContextModule): boolean =>
  contexts === null || contexts.includes(module.name);

/** Refuses a context that nobody knows, with the names there are. */
export function refuseUnknownContexts({ contexts }: Config): void {
  const names = contextModules.map(({ name }) => name);
  const unknown = contexts?.find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new WrongSetting(
    `The setting COACHME_CONTEXTS names "${unknown}": use names out of ${names.join(', ')}.`,
  );
}
