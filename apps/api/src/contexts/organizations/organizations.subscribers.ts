import { rolesChanged } from '@coachme/contracts/organizations.events';
import { when } from '#platform/events/subscriber';
import { knownActors } from './members/known-actors.ts';

export const organizationsSubscribers = [
  when(rolesChanged, 'organizations.forget-actor', async (_ctx, { userId }) => {
    knownActors.forgetPerson(userId);
  }),
];
