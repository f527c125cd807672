import { post } from './post.ts';
import type { TextSettings } from './text-settings.ts';
import type { TextSender } from './texts.ts';

/**
 * Text messages by the HTTP form that Twilio made common: `To`, `From` and `Body`, the account in the address.
 * Source: twilio.com/docs/messaging/api/message-resource.
 */
export function smsSender({ url, from }: NonNullable<TextSettings['sms']>): TextSender {
  const address = new URL(url);
  const account = `${decodeURIComponent(address.username)}:${decodeURIComponent(address.password)}`;
  address.username = '';
  address.password = '';
  return {
    send: ({ to, text }) =>
      post(address.href, {
        headers: { authorization: `Basic ${Buffer.from(account).toString('base64')}` },
        body: new URLSearchParams({ To: to, From: from, Body: text }),
      }),
  };
}
