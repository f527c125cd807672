import * as z from 'zod';
import { defineAnnouncement, hearing } from '#platform/realtime/announcements';
import { knownActors } from './known-actors.ts';

/** What processes know of a person is over: roles changed, or a session ended. */
export const personChanged = defineAnnouncement(
  'organizations.person-changed',
  z.object({ userId: z.uuid() }),
);

/** Every process asks anew at the person's next request. */
export const forgetChangedPerson = hearing(personChanged, ({ userId }) =>
  knownActors.forgetPerson(userId),
);
