import { closestLocale } from '@coachme/i18n/locales';
import { and, eq } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { defineJob, outside } from '#platform/jobs';
import { Letterhead, under } from '#platform/mail/letterhead';
import { mailWords } from '#platform/mail/words';
import { writeLetter } from '#platform/mail/write-letter';
import { organizationName } from '../invitations/invitations.queries.ts';
import { applications } from './applications.tables.ts';

/** Asks for the mail that tells a decline. */
export const mailDecline = defineJob(
  'organizations.mail-decline',
  z.object({ applicationId: z.uuid(), letterhead: Letterhead }),
);

/** Tells who applied that there is no place now, in their language and with the coach's sentence. */
export const mailDeclines = outside(
  mailDecline,
  async ({ work, mailer }, { organizationId, jobId, payload }) => {
    const told = await work.runAsSystem(organizationId, mailDecline.jobName, (ctx) =>
      gather(ctx, payload.applicationId),
    );
    if (!told) return;
    const locale = closestLocale([told.locale]);
    const say = mailWords(locale);
    const { organization, note } = told;
    const letter = await writeLetter(told.email, {
      locale,
      ...under(payload.letterhead),
      subject: say('application.declined', { organization }),
      body: [say('application.noPlace', { organization }), ...(note ? [`“${note}”`] : [])],
      action: null,
      orOpen: '',
      closing: [say('application.erased')],
    });
    await mailer.send(letter, jobId);
  },
);

async function gather(ctx: Ctx, id: string) {
  permit(ctx, 'invitation:read');
  const [row] = await ctx.tx
    .select({ email: applications.email, locale: applications.locale, note: applications.note })
    .from(applications)
    .where(and(eq(applications.organizationId, ctx.actor.organizationId), eq(applications.id, id)));
  return row ? { ...row, organization: await organizationName(ctx) } : null;
}
