import { signedIn } from '@coachme/contracts/identity.events';
import { historyExported } from '@coachme/contracts/integrations.events';
import { when } from '#platform/events/subscriber';
import { watchExports, watchSignIns } from './watch-people.ts';

export const auditSubscribers = [
  when(signedIn, 'audit.watch-sign-ins', watchSignIns),
  when(historyExported, 'audit.watch-exports', watchExports),
];
