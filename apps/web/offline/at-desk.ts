import { keepLibrary } from '#web/offline/kept-library.ts';
import { keepPages } from '#web/offline/kept-pages.ts';
import { ownerHere } from '#web/offline/owner.ts';

/** Keeps within reach what writing programs needs without a connection. */
export async function prepareDesk(locale: string): Promise<void> {
  const owner = ownerHere();
  if (owner === null) return;
  await keepPages([owner.userId, owner.organizationId, locale].join());
  await keepLibrary(locale);
}
