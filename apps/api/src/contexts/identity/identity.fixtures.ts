import { randomUUIDv7 } from 'node:crypto';
import type { Work } from '#platform/db/work';
import { identityFacade } from './identity.facade.ts';
import { ownWays } from './ways-in/own-ways.queries.ts';

/** A made-up actor as a person with a password, signed in on a phone. */
export function aSignedInPerson(
  work: Work,
  { userId, organizationId }: { readonly userId: string; readonly organizationId: string },
) {
  return work.runAs('identity', async (ctx) => {
    await identityFacade.registerPerson(ctx, {
      id: userId,
      email: `${userId}@example.test`,
      name: 'Amina',
      passwordHash: 'none',
      timeZone: 'UTC',
      locale: 'en',
    });
    const sessionId = randomUUIDv7();
    const nowhere = { country: null, deviceToken: null };
    const device = {
      surface: 'mobile',
      userAgent: null,
      address: '127.0.0.1',
      ...nowhere,
    } as const;
    const session = { sessionId, userId, organizationId, device, way: 'password' } as const;
    const { refreshToken } = await identityFacade.openSession(ctx, session);
    const [way] = await ownWays(ctx, userId);
    return { sessionId, refreshToken, wayId: String(way?.id) };
  });
}
