'use client';

import type { Member } from '@coachme/contracts/organizations.contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';
import { peopleFilterOf } from '#web/features/organizations/people/people-filter.ts';
import { peopleQuery, staffQuery } from '#web/features/organizations/queries.ts';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** One of the people in sight, or of those who work here; by their membership, or by their account. */
export function useMember(id: string): {
  readonly member: Member | null;
  readonly isPending: boolean;
} {
  const url = useUrlState();
  const shown = useInfiniteQuery(peopleQuery(browserApi, peopleFilterOf(url.get)));
  const staff = useQuery(staffQuery(browserApi));
  const known = [...(shown.data?.pages.flatMap(({ items }) => items) ?? []), ...(staff.data ?? [])];
  const member = known.find((one) => one.id === id || one.userId === id) ?? null;
  return { member, isPending: shown.isPending || staff.isPending };
}
