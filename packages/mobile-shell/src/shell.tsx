import { reportErrors } from '@coachme/contracts/kit/report-errors';
import { type ApiClient, createApi } from '@coachme/mobile-core/api';
import { actingStore } from '@coachme/mobile-core/session/acting-store';
import {
  createSession,
  type Session,
  type SessionState,
} from '@coachme/mobile-core/session/session';
import { textStore, tokenStore } from '@coachme/mobile-core/session/stores';
import type { Surface } from '@coachme/mobile-core/surface';
import Constants from 'expo-constants';
import { createContext, type ReactNode, useContext } from 'react';
import { Platform } from 'react-native';
import { useObservable } from './use-observable.tsx';

/** What every screen of one app stands on: whose it is, and how it reaches the server. */
export interface Shell {
  readonly surface: Surface;
  /** The web app is served by the API itself; a phone is told at build time where it is. */
  readonly baseUrl: string;
  /** Which version of the app this is, whatever the name. */
  readonly build: string;
  readonly session: Session;
  readonly api: ApiClient;
}

const ShellContext = createContext<Shell | null>(null);

/** Makes the shell of an app, once for the whole of its life, and tells the operator of errors on its screens. */
export function createShell(surface: Surface): Shell {
  const baseUrl =
    Platform.OS === 'web' ? '' : (process.env.EXPO_PUBLIC_COACHME_URL ?? 'http://localhost:3000');
  // On a phone nothing hears of errors this way; there the store's own reports do.
  const isActing = surface === 'acting';
  if (Platform.OS === 'web') reportErrors({ surface: isActing ? 'app' : surface, baseUrl });
  const store = isActing ? actingStore(() => api) : textStore;
  const session = createSession({ surface, store, tokens: tokenStore });
  const api: ApiClient = createApi({
    surface,
    baseUrl,
    tokens: tokenStore,
    onSessionLost: () => session.lose(),
    onDeviceRemoved: () => void session.remove(),
  });
  return { surface, baseUrl, build: buildName(), session, api };
}

/** A web build names itself on its page (`build/web-app.mjs`), a phone's build is known by its version. */
function buildName(): string {
  const name =
    Platform.OS === 'web' ? document.documentElement.dataset.build : Constants.expoConfig?.version;
  return name ?? 'development';
}

/** Hands the shell to everything below. */
export function ShellProvider({ shell, children }: { shell: Shell; children: ReactNode }) {
  return <ShellContext value={shell}>{children}</ShellContext>;
}

/** The shell of this app. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('useShell is called outside a ShellProvider.');
  return shell;
}

/** Who uses this device. */
export function useSession(): SessionState {
  return useObservable(useShell().session.state);
}
