import type { ProgramFilter } from '#web/features/programs/queries.ts';

export const listed = ['draft', 'published', 'archived'] as const;

/** The filter an address asks for: all that is not archived unless it says otherwise. */
export function filterOf(get: (name: string) => string | null | undefined): ProgramFilter {
  const wanted = get('status');
  return {
    q: get('q')?.trim() ?? '',
    status: listed.find((status) => status === wanted) ?? null,
  };
}
