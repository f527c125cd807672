import { closestLocale } from '@coachme/i18n/locales';
import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { defineJob, outside } from '#platform/jobs';
import { Letterhead, under } from '#platform/mail/letterhead';
import { accountMailWords } from '#platform/mail/words';
import { writeLetter } from '#platform/mail/write-letter';
import { users } from '../identity.tables.ts';
import { securityAddress } from './security-address.rules.ts';

const Notice = z.enum(['passwordChanged', 'emailChanged', 'wayAdded', 'wayRemoved']);

/** Asks for the notice that something about getting in has changed; `to` when it goes to an address they left. */
export const tellAccountNotice = defineJob(
  'identity.tell-account-notice',
  z.object({
    userId: z.uuid(),
    notice: Notice,
    to: z.string().nullable(),
    surface: z.enum(['web', 'app', 'coach-app', 'mobile']),
    baseUrl: z.url(),
    letterhead: Letterhead,
  }),
);

/** Mails that something about getting in has changed, so that whoever did not do it knows. */
export const tellsAccountNotices = outside(
  tellAccountNotice,
  async ({ work, mailer }, { jobId, payload }) => {
    const { userId, notice, baseUrl } = payload;
    const [person] = await work.runAs('identity', (ctx) =>
      ctx.tx
        .select({ name: users.name, email: users.email, locale: users.locale })
        .from(users)
        .where(eq(users.id, userId)),
    );
    const to = payload.to ?? person?.email ?? null;
    // Who has given no address sees it in their list of ways in.
    if (!person || to === null) return;
    const locale = closestLocale([person.locale]);
    const say = accountMailWords(locale);
    const letter = await writeLetter(to, {
      locale,
      ...under(payload.letterhead),
      subject: say(`notices.${notice}.subject`),
      body: [say(`notices.${notice}.body`, { name: person.name })],
      action: { label: say('notices.action'), url: securityAddress(baseUrl, payload) },
      orOpen: say('orOpen'),
      closing: [say('notices.closing')],
    });
    await mailer.send(letter, jobId);
  },
);
