import type { Role } from '@coachme/contracts/organizations.words';
import type { PeopleFilter } from '#web/features/organizations/queries.ts';

export const rolesToFilter = [
  'owner',
  'admin',
  'coach',
  'editor',
  'client',
] as const satisfies readonly Role[];

/** What of the list of people is asked for, as its address says it; what it does not know is not asked. */
export function peopleFilterOf(get: (name: string) => string | null): PeopleFilter {
  const role = rolesToFilter.find((known) => known === get('role')) ?? null;
  const isEverybody = get('who') === 'all' || role === 'client';
  return {
    who: isEverybody ? 'all' : 'staff',
    role,
    search: get('q') ?? '',
    person: get('person'),
  };
}
