import * as z from 'zod';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { SignedInCall } from '#platform/http/call';
import { defineAnnouncement, hearing } from '#platform/realtime/announcements';
import { forgetFace } from '../branding/face.store.ts';
import { knownActors } from './known-actors.ts';

/** What processes know of an organization is over: its name, kind, zone or looks changed. */
const organizationChanged = defineAnnouncement(
  'organizations.organization-changed',
  z.object({ organizationId: z.uuid() }),
);

/** Every process asks anew at the next request of anybody who is in it. */
export const forgetChangedOrganization = hearing(organizationChanged, ({ organizationId }) =>
  knownActors.forgetOrganization(organizationId),
);

/** Makes a change of the organization in one unit of work, and lets every process ask anew. */
export async function changingOrganization<Answer>(
  call: SignedInCall,
  change: (ctx: Ctx) => Promise<Answer>,
): Promise<Answer> {
  permit(call, 'organization:update');
  const { work, actor, announcer } = call;
  const changed = await work.run(actor, (ctx) => {
    forgetFace(ctx);
    return change(ctx);
  });
  announcer.announce(organizationChanged(actor));
  return changed;
}
