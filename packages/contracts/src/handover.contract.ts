import * as z from 'zod';
import { IdParams } from './kit/page.ts';
import { route } from './kit/route.ts';

/** What a member would leave behind: clients they coach, programs they have not published, invitations still open. */
export const Belongings = z.object({
  clients: z.int(),
  drafts: z.int(),
  invitations: z.int(),
  /** Teams they lead; these go on without a head coach. */
  teamsLed: z.int(),
});
export type Belongings = z.infer<typeof Belongings>;

export const Departure = z.object({ memberId: z.uuid(), name: z.string(), belongings: Belongings });
export type Departure = z.infer<typeof Departure>;

/** Who takes over what. Clients and drafts need somebody when there are any; invitations without one are revoked. */
export const Successors = z.strictObject({
  clientsToMemberId: z.uuid().nullable().default(null),
  draftsToMemberId: z.uuid().nullable().default(null),
  invitationsToMemberId: z.uuid().nullable().default(null),
});
export type Successors = z.infer<typeof Successors>;

const tag = 'Members';

export const handoverContract = {
  previewRemoval: route({
    method: 'GET',
    path: '/members/:id/removal',
    access: 'signed-in',
    tag,
    summary: 'What a member would leave behind',
    params: IdParams,
    response: Departure,
    errors: ['not-found', 'forbidden'],
  }),
  removeMember: route({
    method: 'POST',
    path: '/members/:id/removal',
    access: 'signed-in',
    tag,
    summary: 'Remove a member and hand over what they leave, all in one go',
    params: IdParams,
    body: Successors,
    response: Departure,
    errors: ['not-found', 'conflict', 'forbidden'],
  }),
  previewLeaving: route({
    method: 'GET',
    path: '/organization/leaving',
    access: 'signed-in',
    tag,
    summary: 'What one would leave behind oneself',
    response: Departure,
  }),
  leaveOrganization: route({
    method: 'POST',
    path: '/organization/leaving',
    access: 'signed-in',
    tag,
    summary:
      'Leave the organization of this session and hand over what one leaves; wants a fresh proof',
    body: Successors,
    response: Departure,
    errors: ['not-found', 'conflict', 'forbidden'],
  }),
};
