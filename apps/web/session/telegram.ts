'use client';

import type { TelegramLogin } from '@coachme/contracts/ways-in.contract';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Telegram's page, told to come back to one of ours; only a browser knows under which name we are reached. */
export function useTelegramAddress(page: string, back: string): string {
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => '',
  );
  return `${page}&${new URLSearchParams({ return_to: origin + back })}`;
}

/** What Telegram signed and left after the `#` when it came back; null where it did not, or was cut off. */
export function telegramAnswer(hash: string): TelegramLogin | null {
  const encoded = /^#tgAuthResult=([\w-]+)/.exec(hash)?.[1];
  if (encoded === undefined) return null;
  try {
    const bytes = Uint8Array.from(
      atob(encoded.replaceAll('-', '+').replaceAll('_', '/')),
      (letter) => letter.charCodeAt(0),
    );
    const answer: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
}

/** The API checks all of it, and the signature; here it only must be something of its kind. */
const isAnswer = (answer: unknown): answer is TelegramLogin =>
  typeof answer === 'object' && answer !== null && 'hash' in answer && 'id' in answer;
