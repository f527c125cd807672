import { isActingTab } from '@coachme/mobile-core/session/acting-store';
import { createShell } from '@coachme/mobile-shell/shell';
import { Platform } from 'react-native';

/** The client's app; in a tab where a coach acts as a client, beside whoever else uses it in this browser. */
export const shell = createShell(Platform.OS === 'web' && isActingTab(window) ? 'acting' : 'app');

export const { session, api, baseUrl } = shell;
