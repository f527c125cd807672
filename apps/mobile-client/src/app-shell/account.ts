import { ChangeMe, type User } from '@coachme/contracts/identity.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import { textStore } from '@coachme/mobile-core/session/stores';
import { api, session } from './session.ts';

type Wishes = Partial<Pick<User, 'name' | 'locale' | 'weightUnit'>>;

const KEY = 'coachme.app.unsent-wishes';
let sending: Promise<void> | null = null;

/** Changes name, language or unit: here at once, on the server as soon as it is reached. */
export async function changeAccount(user: User, wishes: Wishes): Promise<void> {
  await session.changeUser({ ...user, ...wishes });
  await textStore.write(KEY, JSON.stringify({ ...(await unsent()), ...wishes }));
  await sendUnsentWishes();
}

/** Sends what could not be sent when it was chosen. */
export function sendUnsentWishes(): Promise<void> {
  sending ??= send().finally(() => {
    sending = null;
  });
  return sending;
}

async function send(): Promise<void> {
  const text = await textStore.read(KEY);
  if (text === null) return;
  try {
    await api.auth.changeMe({ body: ChangeMe.parse(JSON.parse(text)) });
  } catch (error) {
    // Refused for good, such as a name too long: asking again would change nothing.
    if (!(error instanceof ApiError && error.code === 'invalid')) return;
  }
  // A newer wish may have been written meanwhile; it stays.
  if ((await textStore.read(KEY)) === text) await textStore.remove(KEY);
}

async function unsent(): Promise<Wishes> {
  const text = await textStore.read(KEY);
  return text === null ? {} : ChangeMe.parse(JSON.parse(text));
}
