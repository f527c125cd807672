import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import type { TelegramLogin } from '@coachme/contracts/ways-in.contract';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { Call, PublicCtx } from '#platform/http/call';
import type { TelegramSettings } from '#platform/texts/text-settings';
import { signInProven } from '../sign-in/sign-in-proven.ts';

/** Signs in by a Telegram account that somebody linked; one that nobody did opens nothing. */
export async function signInByTelegram(
  call: PublicCtx,
  { body }: { readonly body: TelegramLogin },
): Promise<SessionAnswer> {
  anyone(call, 'Telegram’s signature is the proof');
  const account = telegramAccount(call, body);
  const owner = await call.work.runAs('identity', (ctx) =>
    identityFacade.ownerOfAccount(ctx, account),
  );
  if (!owner) throw notLinked();
  return signInProven(call, { userId: owner.userId, way: 'telegram' });
}

/**
 * Telegram's own page that its widget opens: no script of theirs runs on ours. It comes back to `return_to`, which who
 * links there adds, with what it signed after a `#tgAuthResult=`. Source: telegram.org/js/telegram-widget.js.
 */
export function telegramPage(baseUrl: string, { token }: TelegramSettings): string {
  const [botId = ''] = token.split(':');
  const { origin } = new URL(baseUrl);
  return `https://oauth.telegram.org/auth?${new URLSearchParams({ bot_id: botId, origin })}`;
}

/** The account that Telegram signed for; refuses a signature that is not its own, or old. */
export function telegramAccount(call: Call, login: TelegramLogin) {
  anyone(call, 'only checks a signature');
  const { telegram } = call.config;
  if (telegram === null) throw new AppError('not-found', 'telegram');
  if (!identityFacade.isSignedByTelegram(login, telegram.token, call.now())) {
    throw new AppError('unauthenticated', 'code-over', {
      detail: 'Telegram’s answer is too old or not its own. Try once more.',
    });
  }
  const label = login.username ? `@${login.username}` : (login.first_name ?? 'Telegram');
  return { providerId: 'telegram', accountId: login.id, label };
}

const notLinked = () =>
  new AppError('unauthenticated', 'way-not-linked', {
    detail: 'No account has this way in yet. Sign in another way, then add it in your settings.',
  });
