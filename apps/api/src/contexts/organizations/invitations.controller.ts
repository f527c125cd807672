import { applicationsContract } from '@coachme/contracts/applications.contract';
import { invitationBatchesContract } from '@coachme/contracts/invitation-batches.contract';
import { invitationsContract } from '@coachme/contracts/organizations.contract';
import type { Call } from '#platform/http/call';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import {
  changeApplicationPage,
  getApplicationFace,
  getApplicationPage,
} from './applications/application-page.ts';
import { apply } from './applications/apply.ts';
import { approveApplication, declineApplication } from './applications/decide-application.ts';
import { getApplication, listApplications } from './applications/list-applications.ts';
import { getInvitationByToken } from './invitations/get-invitation-by-token.ts';
import { getInvitationLink } from './invitations/get-invitation-link.ts';
import {
  getInvitationBatch,
  listInvitationBatches,
} from './invitations/invitation-batches.queries.ts';
import { invitationTokens, type Linking } from './invitations/invitation-token.ts';
import { invite } from './invitations/invite.ts';
import { inviteMany } from './invitations/invite-many.ts';
import { listInvitations } from './invitations/list-invitations.ts';
import { previewInvitations } from './invitations/preview-invitations.ts';
import { resendInvitation } from './invitations/resend-invitation.ts';
import { revokeInvitation } from './invitations/revoke-invitation.ts';

const invitations = invitationsContract;
const batches = invitationBatchesContract;
const applications = applicationsContract;

/** How links are made for this call, and where they lead. */
const linkingOf = ({ request, secrets }: Call): Linking => ({
  baseUrl: request.baseUrl,
  tokens: invitationTokens(secrets),
});

/** How people come here: by invitation, one or many, or by asking. */
export const invitationsControllers = [
  endpoints('Invitations', [
    [invitations.listInvitations, listInvitations],
    byCall(invitations.invite, (call, { body }) =>
      call.work.run(call.actor, (ctx) => invite(ctx, { body, ...linkingOf(call) })),
    ),
    byCall(invitations.resendInvitation, (call, { params }) =>
      call.work.run(call.actor, (ctx) => resendInvitation(ctx, { ...params, ...linkingOf(call) })),
    ),
    byCall(invitations.getInvitationLink, (call, { params }) =>
      call.work.run(call.actor, (ctx) => getInvitationLink(ctx, { ...params, ...linkingOf(call) })),
    ),
    [invitations.revokeInvitation, revokeInvitation],
    [invitations.getInvitationByToken, getInvitationByToken],
    [batches.previewInvitations, previewInvitations],
    [batches.listInvitationBatches, listInvitationBatches],
    byCall(batches.inviteMany, (call, { body }) =>
      call.work.run(call.actor, (ctx) => inviteMany(ctx, { body, baseUrl: call.request.baseUrl })),
    ),
    [batches.getInvitationBatch, (ctx, { params }) => getInvitationBatch(ctx, params.id)],
  ]),
  endpoints('Applications', [
    [applications.getApplicationFace, getApplicationFace],
    [applications.apply, apply],
    byCall(applications.getApplicationPage, ({ work, actor, request }) =>
      work.run(actor, (ctx) => getApplicationPage(ctx, request.baseUrl)),
    ),
    byCall(applications.changeApplicationPage, ({ work, actor, request }, { body }) =>
      work.run(actor, (ctx) => changeApplicationPage(ctx, { body, baseUrl: request.baseUrl })),
    ),
    [applications.listApplications, listApplications],
    [applications.getApplication, (ctx, { params }) => getApplication(ctx, params.id)],
    byCall(applications.approveApplication, (call, input) =>
      call.work.run(call.actor, (ctx) =>
        approveApplication(ctx, { ...input, linking: linkingOf(call) }),
      ),
    ),
    byCall(applications.declineApplication, (call, input) =>
      call.work.run(call.actor, (ctx) =>
        declineApplication(ctx, { ...input, baseUrl: call.request.baseUrl }),
      ),
    ),
  ]),
];
