import * as z from 'zod';

/** How mail leaves. */
export type MailSettings = {
  /** With name and password in it; null: mails become files. */
  readonly smtpUrl: string | null;
  readonly from: { readonly name: string; readonly address: string };
};

const wantedUrl = 'use an address such as smtps://name:password@mail.example.org';
const wantedFrom = 'use an address such as coach@example.org, or CoachMe <coach@example.org>';
const address = z.email();

/** `Name <address>`, or an address alone. */
const Sender = z.string().transform((text, ctx) => {
  const [, name = '', inside] = /^(.*?)\s*<([^<>]+)>$/.exec(text.trim()) ?? [];
  const parsed = address.safeParse(inside ?? text.trim());
  if (parsed.success) return { name: name.replace(/^"(.*)"$/, '$1'), address: parsed.data };
  ctx.addIssue(wantedFrom);
  return z.NEVER;
});

/** What the environment says of mail. */
export const MailEnvironment = z.object({
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: wantedUrl }).optional(),
  COACHME_MAIL_FROM: Sender.optional(),
});

/** The settings of mail; a server without a sender is refused by `refuse`, since mail from nobody is thrown away. */
export function mailSettingsOf(
  { SMTP_URL, COACHME_MAIL_FROM }: z.infer<typeof MailEnvironment>,
  refuse: (setting: string, sentence: string) => never,
): MailSettings {
  if (SMTP_URL && !COACHME_MAIL_FROM) refuse('COACHME_MAIL_FROM', wantedFrom);
  return {
    smtpUrl: SMTP_URL ?? null,
    from: COACHME_MAIL_FROM ?? { name: 'CoachMe', address: 'coachme@localhost.localdomain' },
  };
}
