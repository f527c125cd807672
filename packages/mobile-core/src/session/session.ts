import type { SessionAnswer, User } from '@coachme/contracts/identity.contract';
import { type ApiClient, keepTokens, type TokenStore } from '../api.ts';
import { type Observable, observable } from '../observable.ts';
import type { Surface } from '../surface.ts';
import { textKeys } from './text-keys.ts';

/** Who uses this device; enough to open the app without a network. */
export type Remembered = Pick<SessionAnswer, 'user' | 'organization'>;

/** Small text that outlives the app: local storage in a browser, the secure store on a phone. */
export interface TextStore {
  readonly read: (key: string) => Promise<string | null>;
  readonly write: (key: string, value: string) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

export type SessionState =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'signed-out';
      /** Whether this device was emptied because it was signed out from another one. */
      readonly wasRemoved: boolean;
    }
  /** Signed out from another device: what this one holds of the person is to be wiped. */
  | { readonly status: 'removed'; readonly userId: string }
  | ({
      readonly status: 'signed-in';
      /** The server no longer accepts this session: the app works on, sending waits for a sign-in. */
      readonly isLost: boolean;
    } & Remembered);

export interface Session {
  readonly state: Observable<SessionState>;
  /** Finds out who used this device last. */
  readonly restore: () => Promise<void>;
  /** Takes over the answer of a sign-in or of an accepted invitation. */
  readonly adopt: (answer: SessionAnswer) => Promise<void>;
  readonly changeUser: (user: User) => Promise<void>;
  /** The organization has another name or look. */
  readonly changeOrganization: (organization: Remembered['organization']) => Promise<void>;
  readonly lose: () => void;
  /** Signed out from another device: from now on, and after each start until it is done, this one is being emptied. */
  readonly remove: () => Promise<void>;
  /** Nothing of the person is left but the text kept here, which goes now. */
  readonly forget: () => Promise<void>;
  /** Ends the session here, and on the server when it can be reached. */
  readonly signOut: (api: ApiClient) => Promise<void>;
}

export interface SessionParts {
  readonly surface: Surface;
  readonly store: TextStore;
  readonly tokens: TokenStore | null;
}

/**
 * The session of this device's person. Losing it never removes anything; only signing out does, here or, by `remove`, from
 * another device.
 */
export function createSession(parts: SessionParts): Session {
  const { surface, store, tokens } = parts;
  const key = textKeys.session(surface);
  const state = observable<SessionState>({ status: 'unknown' });

  async function remember(remembered: Remembered): Promise<void> {
    await store.write(key, JSON.stringify(remembered));
    state.set({ status: 'signed-in', isLost: false, ...remembered });
  }

  return {
    state,
    restore: async () => state.set(await restored(parts)),
    adopt: async (answer) => {
      await keepTokens(tokens, answer);
      await remember({ user: answer.user, organization: answer.organization });
    },
    changeUser: async (user) => {
      const current = state.get();
      if (current.status === 'signed-in') {
        await remember({ user, organization: current.organization });
      }
    },
    changeOrganization: async (organization) => {
      const current = state.get();
      // Meanwhile the person may have gone to another one.
      if (current.status === 'signed-in' && current.organization.id === organization.id) {
        await remember({ user: current.user, organization });
      }
    },
    lose: () => {
      const current = state.get();
      if (current.status === 'signed-in') state.set({ ...current, isLost: true });
    },
    remove: async () => {
      const current = state.get();
      if (current.status !== 'signed-in') return;
      await store.write(textKeys.removed(surface), current.user.id);
      state.set({ status: 'removed', userId: current.user.id });
    },
    forget: async () => {
      const current = state.get();
      if (current.status !== 'removed') return;
      await forgetPerson(parts, current.userId);
      state.set({ status: 'signed-out', wasRemoved: true });
    },
    signOut: async (api) => {
      const current = state.get();
      const held = await tokens?.read();
      const body = held ? { refreshToken: held.refreshToken } : {};
      // Without a network the server's session ends by its own age; this device must not wait for it.
      await api.auth.logout({ body }).catch(() => undefined);
      await forgetPerson(parts, current.status === 'signed-in' ? current.user.id : '');
      state.set({ status: 'signed-out', wasRemoved: false });
    },
  };
}

/** Who used this device last; first of all, whether it is being emptied. */
async function restored({ surface, store }: SessionParts): Promise<SessionState> {
  const userId = await store.read(textKeys.removed(surface));
  if (userId !== null) return { status: 'removed', userId };
  const remembered = parse(await store.read(textKeys.session(surface)));
  return remembered
    ? { status: 'signed-in', isLost: false, ...remembered }
    : { status: 'signed-out', wasRemoved: false };
}

/** Tokens and everything small, in the order in which a cut in between does no harm. */
async function forgetPerson({ surface, store, tokens }: SessionParts, userId: string) {
  await tokens?.clear();
  const keys = [textKeys.onboarding(userId), textKeys.wishes(surface), textKeys.session(surface)];
  for (const key of [...keys, textKeys.removed(surface)]) await store.remove(key);
}

function parse(text: string | null): Remembered | null {
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return isRemembered(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Written by `remember`; what is no session at all, such as what another program left, is none. */
function isRemembered(kept: unknown): kept is Remembered {
  if (typeof kept !== 'object' || kept === null || !('user' in kept)) return false;
  const { user } = kept;
  return typeof user === 'object' && user !== null && 'id' in user && 'organization' in kept;
}
