import type { ContextModule } from '#platform/context-module';

/** Has no routes of its own: sign-in is bound in `organizations`, whose name is in its answers. */
export const identityModule: ContextModule = {
  name: 'identity',
  controllers: [],
  subscribers: [],
  jobs: [],
};
