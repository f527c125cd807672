'use client';

import type { Member } from '@coachme/contracts/organizations.contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';
import { peopleFilterOf } from '#web/features/organizations/people/people-filter.ts';
import { peopleQuery, staffQuery } from '#web/features/organizations/queries.ts';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** One of the people in sight, or of those who work here; null while nobody like that is known. */
export function useMember(id: string): Member | null {
  const url = useUrlState();
  const shown = useInfiniteQuery(peopleQuery(browserApi, peopleFilterOf(url.get)));
  const staff = useQuery(staffQuery(browserApi));
  const known = [...(shown.data?.pages.flatMap(({ items }) => items) ?? []), ...(staff.data ?? [])];
  return known.find((member) => member.id === id) ?? null;
}
