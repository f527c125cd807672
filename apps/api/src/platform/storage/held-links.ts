import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { ActorResolver } from '#platform/access/actor-resolver';
import { AppError } from '#platform/errors';
import type { Platform } from '#platform/platform';
import type { Storage } from './storage.ts';

/** Where links are used that hold only as long as whoever was given them may still come in. */
const heldPrefix = '/api/v1/files/held/';

/** The way from here to the bytes is this short, in milliseconds: nobody keeps it. */
const stepMilliseconds = 5_000;

/** Whose link it is. */
export type Holder = {
  readonly userId: string;
  readonly sessionId: string;
  readonly organizationId: string;
};

type Held = {
  readonly key: string;
  readonly contentType: string;
  readonly expiresAt: Date;
  readonly holder: Holder;
};

/**
 * The path of a link to a file for one session: signed, and looked at again when it is used. Who signs out, is removed or
 * loses the right loses the links they were given too.
 */
export function heldPath({ key, contentType, expiresAt, holder }: Held, secret: string): string {
  const { userId, sessionId, organizationId } = holder;
  const said = { key, contentType, expiresAt, holder };
  const query = new URLSearchParams({
    type: contentType,
    until: String(expiresAt.getTime()),
    ...{ user: userId, session: sessionId, organization: organizationId },
    signature: signatureOf(said, secret).toString('base64url'),
  });
  return `${heldPrefix}${key}?${query}`;
}

/** Signs and checks such links. */
export const heldSecret = ({ secrets }: Pick<Platform, 'secrets'>): string =>
  secrets.derive('held links to files');

function signatureOf({ key, contentType, expiresAt, holder }: Held, secret: string): Buffer {
  const { userId, sessionId, organizationId } = holder;
  const ends = expiresAt.getTime();
  const said = JSON.stringify([key, contentType, ends, userId, sessionId, organizationId]);
  return createHmac('sha256', secret).update(said).digest();
}

const Params = z.object({
  '*': z.string().regex(/^[\da-f-]{36}\/[a-z]+\/[\da-f-]{36}(?:-[a-z\d]+)?$/),
});
const Query = z.object({
  type: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/),
  until: z.coerce.number().int().min(0).max(8.64e15),
  user: z.uuid(),
  session: z.uuid(),
  organization: z.uuid(),
  signature: z.string().max(100),
});

type Means = {
  readonly storage: Pick<Storage, 'downloadLink'>;
  readonly secret: string;
  readonly now: () => Date;
  readonly actorResolver: ActorResolver;
};

/** The route by which they are used: it leads on to the bytes, by a link of a few seconds. */
export function openHeldLinks(fastify: FastifyInstance, means: Means): void {
  fastify.get(`${heldPrefix}*`, async (request, reply) => {
    const { key, contentType } = await requireHeld(request, means);
    const expiresAt = new Date(means.now().getTime() + stepMilliseconds);
    const url = await means.storage.downloadLink({ key, contentType, expiresAt });
    return reply.header('cache-control', 'no-store').redirect(url, 302);
  });
}

type Asked = { readonly params: unknown; readonly query: unknown };

async function requireHeld(request: Asked, means: Means): Promise<Held> {
  const params = Params.safeParse(request.params);
  const query = Query.safeParse(request.query);
  if (!params.success || !query.success) throw new AppError('forbidden', 'link-not-valid');
  const { type, until, user, session, organization, signature } = query.data;
  const held: Held = {
    key: params.data['*'],
    contentType: type,
    expiresAt: new Date(until),
    holder: { userId: user, sessionId: session, organizationId: organization },
  };
  const [given, right] = [Buffer.from(signature, 'base64url'), signatureOf(held, means.secret)];
  const isOurs = given.length === right.length && timingSafeEqual(given, right);
  if (!isOurs) throw new AppError('forbidden', 'link-not-valid');
  if (held.expiresAt <= means.now()) throw new AppError('forbidden', 'link-over');
  // No version of permissions is asked for: what they may do now is what counts.
  const actor = await means.actorResolver.resolve({
    ...held.holder,
    memberId: user,
    permissionVersion: 0,
  });
  if (!actor?.can.has('file:read')) throw new AppError('forbidden', 'link-over');
  return held;
}
