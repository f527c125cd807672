import { pathInApp } from '@coachme/mobile-shell/links.rules';

/** Where a link from outside leads in this app. */
export const redirectSystemPath = ({ path }: { path: string }) => pathInApp(path, '/coach-app');
