import type { AuditSubjectKind } from '@coachme/contracts/audit.contract';
import type { EventDefinition } from '@coachme/contracts/kit/event';
import type * as z from 'zod';

/** What the log keeps of an event beside who did it, when, and from where: ids, and small values before and after. */
export type AuditFacts = {
  readonly subject?: { readonly kind: AuditSubjectKind; readonly id: string };
  /** Who did it, where that is not who asked: somebody who was only just signing in. */
  readonly actorId?: string;
  /** No names, addresses or anything about a body: what is written here is never taken back. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
};

/** An event that goes into the audit log. */
export type Audited = {
  readonly on: string;
  /** The fact's name without context and version: the key of its sentence in `audit.json`, below `actions`. */
  readonly action: string;
  readonly schema: z.ZodType;
  readonly factsOf: (payload: unknown) => AuditFacts;
};

/** Says that an event goes into the audit log: one line in the `audited` list of its context's module. */
export function audited<S extends z.ZodType>(
  event: EventDefinition<S>,
  tell: (payload: z.output<S>) => AuditFacts = () => ({}),
): Audited {
  return {
    on: event.eventName,
    action: event.eventName.replace(/^[^.]+\./, '').replace(/\.v\d+$/, ''),
    schema: event.schema,
    factsOf: (payload) => tell(event.schema.parse(payload)),
  };
}
