import type { ContextModule } from '#platform/context-module';
import type { RoomsOf } from '#platform/realtime/rooms';
import { mailsActing } from './acting/mail-acting.ts';
import { erasingApplications } from './applications/erase-applications.ts';
import { mailDeclines } from './applications/mail-decline.ts';
import { mailInvitations } from './invitations/mail-invitation.ts';
import { sendBatches } from './invitations/send-batch.ts';
import { memberActors } from './members/known-actors.ts';
import { forgetChangedOrganization } from './members/organization-changed.ts';
import { forgetChangedPerson } from './members/person-changed.ts';
import { organizationsAudited } from './organizations.audited.ts';
import { organizationsControllers } from './organizations.controller.ts';
import { organizationsSubscribers } from './organizations.subscribers.ts';

/** Staff hear what happens in their organization. */
const staffRoom: RoomsOf = async ({ actor }) =>
  actor.can.has('client:read') ? [`org:${actor.organizationId}`] : [];

export const organizationsModule: ContextModule = {
  name: 'organizations',
  controllers: organizationsControllers,
  subscribers: organizationsSubscribers,
  audited: organizationsAudited,
  jobs: [mailsActing, mailInvitations, sendBatches, mailDeclines],
  schedules: [erasingApplications],
  hearings: [forgetChangedPerson, forgetChangedOrganization],
  open: ({ work }) => ({ actorResolver: memberActors(work), roomsOf: staffRoom }),
};
