import { createShell } from '@coachme/mobile-shell/shell';

/** The coach's app. */
export const shell = createShell('coach-app');
