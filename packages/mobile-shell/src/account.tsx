import type { User } from '@coachme/contracts/identity.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import { textStore } from '@coachme/mobile-core/session/stores';
import { textKeys } from '@coachme/mobile-core/session/text-keys';
import type { Shell } from './shell.tsx';

type Wishes = Partial<Pick<User, 'name' | 'locale' | 'weightUnit'>>;

const keyOf = ({ surface }: Shell) => textKeys.wishes(surface);
let sending: Promise<void> | null = null;

/** Changes name, language or unit: here at once, on the server as soon as it is reached. */
export async function changeAccount(shell: Shell, user: User, wishes: Wishes): Promise<void> {
  await shell.session.changeUser({ ...user, ...wishes });
  await textStore.write(keyOf(shell), JSON.stringify({ ...(await unsent(shell)), ...wishes }));
  await sendUnsentWishes(shell);
}

/** Sends what could not be sent when it was chosen. */
export function sendUnsentWishes(shell: Shell): Promise<void> {
  sending ??= send(shell).finally(() => {
    sending = null;
  });
  return sending;
}

async function send(shell: Shell): Promise<void> {
  const key = keyOf(shell);
  const text = await textStore.read(key);
  if (text === null) return;
  try {
    await shell.api.auth.changeMe({ body: wishesOf(text) });
  } catch (error) {
    // Refused for good, such as a name too long: asking again would change nothing.
    if (!(error instanceof ApiError && error.code === 'invalid')) return;
  }
  // A newer wish may have been written meanwhile; it stays.
  if ((await textStore.read(key)) === text) await textStore.remove(key);
}

async function unsent(shell: Shell): Promise<Wishes> {
  const text = await textStore.read(keyOf(shell));
  return text === null ? {} : wishesOf(text);
}

function wishesOf(text: string): Wishes {
  // Written by `changeAccount`.
  return JSON.parse(text) as Wishes;
}
