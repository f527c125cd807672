import { type RosterFilter, statuses } from '#web/features/clients/queries.ts';

/** The filter an address asks for: active clients unless it says otherwise. */
export function filterOf(get: (name: string) => string | null | undefined): RosterFilter {
  const wanted = get('status');
  return {
    q: get('q')?.trim() ?? '',
    groupId: get('group') ?? null,
    status: statuses.find((status) => status === wanted) ?? 'active',
  };
}
