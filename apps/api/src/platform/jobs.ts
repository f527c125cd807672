import type * as z from 'zod';
import type { ReactionCtx } from '#platform/events/reaction';
import type { Platform } from '#platform/platform';

/** A piece of work asked for. */
export type Job = { readonly name: string; readonly payload: unknown };

export type JobDefinition<S extends z.ZodType> = ((payload: z.input<S>) => Job) & {
  readonly jobName: string;
  readonly schema: S;
};

/** Names a kind of work, `context.do-something`; calling it makes a job for `ctx.enqueue`. */
export function defineJob<S extends z.ZodType>(
  name: `${string}.${string}`,
  schema: S,
): JobDefinition<S> {
  const make = (payload: z.input<S>): Job => ({ name, payload: schema.parse(payload) });
  return Object.assign(make, { jobName: name, schema });
}

/** Who does a kind of work: inside a unit of work, or outside of any. */
export type JobHandler = { readonly on: string } & (Inside | Outside);

/** It may run twice: its writes go through `ctx`, and so happen with it. */
type Inside = { readonly handle: (ctx: ReactionCtx, payload: unknown) => Promise<void> };
type Outside = { readonly reach: (platform: Platform, errand: Errand<unknown>) => Promise<void> };

/** A job on its way to something outside, such as a mail server. */
export type Errand<P> = {
  readonly organizationId: string;
  readonly jobId: string;
  readonly payload: P;
};

/** Declares who does a kind of work, in its own unit of work of the organization that asked. */
export function on<S extends z.ZodType>(
  job: JobDefinition<S>,
  handle: (ctx: ReactionCtx, payload: z.output<S>) => Promise<void>,
): JobHandler {
  return { on: job.jobName, handle: (ctx, payload) => handle(ctx, job.schema.parse(payload)) };
}

/**
 * Declares who does a kind of work that waits for something outside: no unit of work is open meanwhile. It is done
 * twice when the process dies between doing and noting it, so whoever is reached must know the job by its id.
 */
export function outside<S extends z.ZodType>(
  job: JobDefinition<S>,
  reach: (platform: Platform, errand: Errand<z.output<S>>) => Promise<void>,
): JobHandler {
  return {
    on: job.jobName,
    reach: (platform, errand) =>
      reach(platform, { ...errand, payload: job.schema.parse(errand.payload) }),
  };
}
