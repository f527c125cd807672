import type { ContextModule } from '#platform/context-module';
import { every } from '#platform/jobs/schedules';
import { forgetEnded } from './forget-ended.ts';
import { identityAudited } from './identity.audited.ts';
import { tellsAccountNotices } from './letters/account-notice.ts';
import { tellsNewDevice } from './letters/new-device.ts';
import { secondFactorController } from './second-factor/second-factor.controller.ts';
import { sendsOneTimeKeys } from './ways-in/send-one-time-key.ts';

/** Signing in is bound in `organizations`, whose name is in its answers; here is what a person sets up for themselves. */
export const identityModule: ContextModule = {
  name: 'identity',
  controllers: [secondFactorController],
  subscribers: [],
  audited: identityAudited,
  jobs: [tellsNewDevice, tellsAccountNotices, sendsOneTimeKeys],
  schedules: [
    every('identity.forget-ended', '37 3 * * *', ({ work }) => work.runAs('identity', forgetEnded)),
  ],
};
