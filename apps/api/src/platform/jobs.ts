import type * as z from 'zod';
import type { ReactionCtx } from '#platform/events/reaction';

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

/** Who does a kind of work. It may run twice: its writes go through `ctx`, and so happen with it. */
export type JobHandler = {
  readonly on: string;
  readonly handle: (ctx: ReactionCtx, payload: unknown) => Promise<void>;
};

/** Declares who does a kind of work, in its own unit of work of the organization that asked. */
export function on<S extends z.ZodType>(
  job: JobDefinition<S>,
  handle: (ctx: ReactionCtx, payload: z.output<S>) => Promise<void>,
): JobHandler {
  return { on: job.jobName, handle: (ctx, payload) => handle(ctx, job.schema.parse(payload)) };
}
