import * as z from 'zod';
import { defineAnnouncement, hearing } from '#platform/realtime/announcements';
import { knownActors } from './known-actors.ts';

/** What processes know of an organization is over: its name, kind, zone or looks changed. */
export const organizationChanged = defineAnnouncement(
  'organizations.organization-changed',
  z.object({ organizationId: z.uuid() }),
);

/** Every process asks anew at the next request of anybody who is in it. */
export const forgetChangedOrganization = hearing(organizationChanged, ({ organizationId }) =>
  knownActors.forgetOrganization(organizationId),
);
