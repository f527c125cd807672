import type * as z from 'zod';

/** A fact one context publishes and any other may react to. */
export type DomainEvent = { readonly name: string; readonly payload: unknown };

export type EventDefinition<S extends z.ZodType = z.ZodType> = ((
  payload: z.input<S>,
) => DomainEvent) & { readonly eventName: string; readonly schema: S };

/** Declares an event by name `context.fact-happened.vN` and payload; calling it makes one. */
export function defineEvent<S extends z.ZodType>(
  name: `${string}.${string}.v${number}`,
  schema: S,
): EventDefinition<S> {
  const make = (payload: z.input<S>): DomainEvent => ({ name, payload: schema.parse(payload) });
  return Object.assign(make, { eventName: name, schema });
}
