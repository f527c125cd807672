import * as z from 'zod';

/** How codes reach phones; null where it is not set up, and then it is not offered. */
export type TextSettings = {
  readonly sms: { readonly url: string; readonly from: string } | null;
  readonly whatsapp: WhatsappSettings | null;
};

/** The bot whose login widget is shown, and the token that its signatures are checked with. */
export type TelegramSettings = { readonly bot: string; readonly token: string };

export type WhatsappSettings = {
  /** Of the Cloud API, down to the number: `https://graph.facebook.com/v23.0/1234567890`. */
  readonly url: string;
  readonly token: string;
  /** An approved template of the category "authentication". */
  readonly template: string;
};

const wantedSms =
  'use an address such as https://AC1:token@api.twilio.com/2010-04-01/Accounts/AC1/Messages.json';
const wantedWhatsapp = 'use an address such as https://graph.facebook.com/v23.0/1234567890';
const wantedBot = 'use the name of your bot without its @, such as NorthsideBot';
const web = { protocol: /^https?$/ };

/** What the environment says of text messages. */
export const TextEnvironment = z.object({
  COACHME_SMS_URL: z.url({ ...web, error: wantedSms }).optional(),
  COACHME_SMS_FROM: z.string().min(1).optional(),
  COACHME_WHATSAPP_URL: z.url({ ...web, error: wantedWhatsapp }).optional(),
  COACHME_WHATSAPP_TOKEN: z.string().min(1).optional(),
  COACHME_TELEGRAM_BOT: z
    .string()
    .regex(/^\w{5,32}$/, wantedBot)
    .optional(),
  COACHME_TELEGRAM_TOKEN: z.string().min(1).optional(),
  COACHME_WHATSAPP_TEMPLATE: z.string().min(1).default('coachme_code'),
});

/** The settings of text messages; half of one is refused by `refuse`. */
export function textSettingsOf(
  env: z.infer<typeof TextEnvironment>,
  refuse: (setting: string, sentence: string) => never,
): TextSettings {
  const { COACHME_SMS_URL: smsUrl, COACHME_SMS_FROM: from } = env;
  const { COACHME_WHATSAPP_URL: url, COACHME_WHATSAPP_TOKEN: token } = env;
  if (from && !smsUrl) refuse('COACHME_SMS_URL', wantedSms);
  if (token && !url) refuse('COACHME_WHATSAPP_URL', wantedWhatsapp);
  if (smsUrl && !from) refuse('COACHME_SMS_FROM', 'use a number such as +15550100, or a name');
  if (url && !token) refuse('COACHME_WHATSAPP_TOKEN', 'use the access token of your WhatsApp app');
  return {
    sms: smsUrl && from ? { url: smsUrl, from } : null,
    whatsapp:
      url && token
        ? { url: url.replace(/\/$/, ''), token, template: env.COACHME_WHATSAPP_TEMPLATE }
        : null,
  };
}

/** The settings of Telegram's login widget; half of it is refused by `refuse`. */
export function telegramSettingsOf(
  { COACHME_TELEGRAM_BOT: bot, COACHME_TELEGRAM_TOKEN: token }: z.infer<typeof TextEnvironment>,
  refuse: (setting: string, sentence: string) => never,
): TelegramSettings | null {
  if (token && !bot) refuse('COACHME_TELEGRAM_BOT', wantedBot);
  if (bot && !token) refuse('COACHME_TELEGRAM_TOKEN', 'use the token that BotFather gave your bot');
  return bot && token ? { bot, token } : null;
}
