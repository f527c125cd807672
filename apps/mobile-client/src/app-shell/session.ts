import { createApi } from '@coachme/mobile-core/api';
import { createSession, type SessionState } from '@coachme/mobile-core/session/session';
import { textStore, tokenStore } from '@coachme/mobile-core/session/stores';
import { Platform } from 'react-native';
import { useObservable } from './use-observable.ts';

/** The web app is served by the API itself; a phone is told at build time where it is. */
export const baseUrl =
  Platform.OS === 'web' ? '' : (process.env.EXPO_PUBLIC_COACHME_URL ?? 'http://localhost:3000');

export const session = createSession(textStore, tokenStore);

export const api = createApi({ baseUrl, tokens: tokenStore, onSessionLost: () => session.lose() });

/** Who uses this device. */
export function useSession(): SessionState {
  return useObservable(session.state);
}
