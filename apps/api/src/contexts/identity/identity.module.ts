import type { ContextModule } from '#platform/context-module';
import { every } from '#platform/jobs/schedules';
import { forgetEnded } from './forget-ended.ts';
import { tellsNewDevice } from './letters/new-device.ts';

/** Has no routes of its own: sign-in is bound in `organizations`, whose name is in its answers. */
export const identityModule: ContextModule = {
  name: 'identity',
  controllers: [],
  subscribers: [],
  jobs: [tellsNewDevice],
  schedules: [
    every('identity.forget-ended', '37 3 * * *', ({ work }) => work.runAs('identity', forgetEnded)),
  ],
};
