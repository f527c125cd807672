import { smsSender } from './sms.gateway.ts';
import type { TextSettings } from './text-settings.ts';
import { whatsappSender } from './whatsapp.gateway.ts';

/** A code on its way to a phone. */
export type CodeText = {
  /** E.164. */
  readonly to: string;
  /** The whole message, in the reader's language. */
  readonly text: string;
  readonly code: string;
  readonly locale: string;
};

/** One way for codes to reach phones. A job calls it, since nothing outside is waited for in a unit of work. */
export type TextSender = {
  /** Sends, or throws. */
  send(message: CodeText): Promise<void>;
};

/** Whoever carries text messages; null: nobody does. */
export type Texts = { readonly sms: TextSender | null; readonly whatsapp: TextSender | null };

/** The senders that are set up. */
export const openTexts = ({ sms, whatsapp }: TextSettings): Texts => ({
  sms: sms && smsSender(sms),
  whatsapp: whatsapp && whatsappSender(whatsapp),
});
