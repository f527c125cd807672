import { createShell } from '@coachme/mobile-shell/shell';

/** The client's app. */
export const shell = createShell('app');

export const { session, api, baseUrl } = shell;
