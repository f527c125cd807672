import type { EventDefinition } from '@coachme/contracts/kit/event';
import type * as z from 'zod';
import type { ReactionCtx } from '#platform/events/reaction';

export type Subscription = {
  readonly on: string;
  /** `context.what-it-does`; never renamed, since it says which events are already done. */
  readonly name: string;
  readonly handle: (ctx: ReactionCtx, payload: unknown) => Promise<void>;
};

/** Declares what a context does when something happened elsewhere: once in effect, in its own unit of work. */
export function when<S extends z.ZodType>(
  event: EventDefinition<S>,
  name: `${string}.${string}`,
  react: (ctx: ReactionCtx, payload: z.output<S>) => Promise<void>,
): Subscription {
  return {
    on: event.eventName,
    name,
    handle: (ctx, payload) => react(ctx, event.schema.parse(payload)),
  };
}
