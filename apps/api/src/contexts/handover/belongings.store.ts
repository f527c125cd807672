import type { Belongings, Departure, Successors } from '@coachme/contracts/handover.contract';
import type { Member } from '@coachme/contracts/organizations.contract';
import { clientsFacade } from '#contexts/clients';
import { organizationsFacade } from '#contexts/organizations';
import { programsFacade } from '#contexts/programs';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type MissingSuccessor, missingSuccessor } from './successors.rules.ts';

/** What a member would leave behind. */
export async function departureOf(ctx: Ctx, member: Member): Promise<Departure> {
  const { invitations, teamsLed } = await organizationsFacade.heldBy(ctx, member);
  const belongings: Belongings = {
    clients: (await clientsFacade.clientIdsOf(ctx, member.userId)).length,
    drafts: await programsFacade.countDraftsOf(ctx, member.userId),
    invitations,
    teamsLed,
  };
  return { memberId: member.id, name: member.name, belongings };
}

/** Ends a membership and hands everything over; the caller has decided that it may. */
export async function depart(ctx: Ctx, member: Member, successors: Successors): Promise<Departure> {
  // Locks the member first, so that nothing new comes to them while we count.
  await organizationsFacade.lockLeaver(ctx, member.id);
  const departure = await departureOf(ctx, member);
  const missing = missingSuccessor(departure.belongings, successors);
  if (missing) throw refusedSuccessor(missing);
  const successor = (id: string | null) =>
    id === null ? null : organizationsFacade.requireSuccessor(ctx, id, member.id);
  const clientsTo = await successor(successors.clientsToMemberId);
  const draftsTo = await successor(successors.draftsToMemberId);
  const invitationsTo = await successor(successors.invitationsToMemberId);

  const { userId } = member;
  const clientIds = await clientsFacade.clientIdsOf(ctx, userId);
  const to = clientsTo ? [{ coachUserId: clientsTo.userId, clientIds }] : [];
  await clientsFacade.handOverClients(ctx, { fromUserId: userId, to });
  if (draftsTo) await programsFacade.handOverDrafts(ctx, { from: userId, to: draftsTo.userId });
  await clientsFacade.endOwnClient(ctx, userId);
  await organizationsFacade.endMembership(ctx, {
    member,
    invitationsTo: invitationsTo?.userId ?? null,
    belongings: departure.belongings,
  });
  return departure;
}

function refusedSuccessor(missing: MissingSuccessor): AppError {
  switch (missing) {
    case 'clients-need-a-coach':
      return new AppError('conflict', missing, {
        field: 'body.clientsToMemberId',
        detail: 'Choose who coaches these clients from now on.',
      });
    case 'drafts-need-an-author':
      return new AppError('conflict', missing, {
        field: 'body.draftsToMemberId',
        detail: 'Choose who goes on with these drafts.',
      });
  }
}
