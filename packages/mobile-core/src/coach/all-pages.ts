import type { Page } from '@coachme/contracts/kit/page';

/** As many as one page may have. */
export const wholePage = 100;

/** Every page of a list, one after another. */
export async function allPages<T>(
  fetchPage: (query: { limit: number; cursor?: string }) => Promise<Page<T>>,
): Promise<T[]> {
  const items: T[] = [];
  let after: { cursor?: string } = {};
  for (;;) {
    const page = await fetchPage({ limit: wholePage, ...after });
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    after = { cursor: page.nextCursor };
  }
}
