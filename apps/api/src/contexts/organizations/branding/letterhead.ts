import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { Call, SignedInCall } from '#platform/http/call';
import type { Letterhead } from '#platform/mail/letterhead';
import { faceOfOrganization, lookOf } from './brand.queries.ts';
import { organizationAt } from './slugs.store.ts';

/** Under whose name the organization of the actor writes; a personal one writes under ours. */
export async function letterheadOf(ctx: Ctx, baseUrl: string | null): Promise<Letterhead> {
  anyone(ctx, 'what an organization hangs on its door is seen by all');
  const face = await faceOfOrganization(ctx);
  if (face.kind === 'personal') return null;
  return { organizationName: face.name, look: lookOf(face, baseUrl) };
}

/** Under whose name is written to whom nobody knows yet: of the organization whose address they use, where they use one. */
export async function letterheadHere(call: Call): Promise<Letterhead> {
  anyone(call, 'what an organization hangs on its door is seen by all');
  const { organizationSlug, baseUrl } = call.request;
  if (organizationSlug === null) return null;
  const found = await call.work.runAs('identity', (ctx) => organizationAt(ctx, organizationSlug));
  if (found === null) return null;
  return call.work.runAsSystem(found, 'letterhead', (ctx) => letterheadOf(ctx, baseUrl));
}

/** Under whose name is written to who is signed in: of the organization they are in. */
export function letterheadOfActor(call: SignedInCall): Promise<Letterhead> {
  anyone(call, 'what an organization hangs on its door is seen by all');
  return call.work.run(call.actor, (ctx) => letterheadOf(ctx, call.request.baseUrl));
}
