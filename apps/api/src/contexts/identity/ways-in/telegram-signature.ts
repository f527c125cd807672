import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { TelegramLogin } from '@coachme/contracts/ways-in.contract';

/** What the widget hands over is good this long: five minutes, either way of our clock. */
const freshSeconds = 5 * 60;

/**
 * Whether Telegram signed this for our bot, just now: HMAC-SHA256 over the sorted lines, by the SHA-256 of the bot's
 * token. Source: core.telegram.org/widgets/login#checking-authorization.
 */
export function isSignedByTelegram(
  { hash, ...fields }: TelegramLogin,
  botToken: string,
  now: Date,
): boolean {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const key = createHash('sha256').update(botToken).digest();
  const expected = createHmac('sha256', key).update(lines.join('\n')).digest();
  const isGenuine = timingSafeEqual(expected, Buffer.from(hash, 'hex'));
  const age = now.getTime() / 1000 - Number(fields.auth_date);
  return isGenuine && Math.abs(age) <= freshSeconds;
}
