import { auditSubscriptions } from '#platform/audit/append-entry';
import type { ContextModule } from '#platform/context-module';
import type { Subscription } from '#platform/events/subscriber';
import type { Secrets } from '#platform/secrets';

/** Everyone who reacts to events: the contexts, and the audit log to what they list. */
export const subscriptionsOf = (
  modules: readonly ContextModule[],
  secrets: Secrets,
): Subscription[] => [
  ...modules.flatMap((module) => module.subscribers),
  ...auditSubscriptions(
    modules.flatMap((module) => module.audited ?? []),
    secrets,
  ),
];
