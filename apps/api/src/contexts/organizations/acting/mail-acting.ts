import { createFormats } from '@coachme/i18n/formats';
import { closestLocale, type Locale } from '@coachme/i18n/locales';
import { and, eq } from 'drizzle-orm';
import * as z from 'zod';
import { identityFacade } from '#contexts/identity';
import type { Ctx } from '#platform/db/work';
import { defineJob, outside } from '#platform/jobs';
import type { LetterText } from '#platform/mail/letter';
import { accountMailWords } from '#platform/mail/words';
import { writeLetter } from '#platform/mail/write-letter';
import { letterheadOf } from '../branding/letterhead.ts';
import { organizations } from '../organizations.tables.ts';
import { actings } from './acting.tables.ts';

/** Asks for the mail to whom somebody acts as. */
export const mailActing = defineJob(
  'organizations.mail-acting',
  z.object({ actingId: z.uuid(), baseUrl: z.url() }),
);

/** Mails a person who acts as them, why, since when, and how to end it. */
export const mailsActing = outside(
  mailActing,
  async ({ work, mailer }, { organizationId, jobId, payload }) => {
    const acting = await work.runAsSystem(organizationId, mailActing.jobName, (ctx) =>
      gather(ctx, payload),
    );
    if (!acting) return;
    const person = await work.runAs('identity', (ctx) =>
      identityFacade.requireAnyPerson(ctx, acting.userId),
    );
    if (person.email === '') return;
    const said = { ...acting, baseUrl: payload.baseUrl, reader: person };
    const letter = actingLetter(said, closestLocale([person.locale]));
    await mailer.send(await writeLetter(person.email, letter), jobId);
  },
);

async function gather(ctx: Ctx, { actingId, baseUrl }: z.infer<typeof mailActing.schema>) {
  const { organizationId } = ctx.actor;
  const [row] = await ctx.tx
    .select({
      userId: actings.userId,
      clientId: actings.clientId,
      name: actings.actedByName,
      reason: actings.reason,
      startedAt: actings.startedAt,
      organization: organizations.name,
    })
    .from(actings)
    .innerJoin(organizations, eq(organizations.organizationId, actings.organizationId))
    .where(and(eq(actings.organizationId, organizationId), eq(actings.id, actingId)));
  return row ? { ...row, letterhead: await letterheadOf(ctx, baseUrl) } : null;
}

type Told = NonNullable<Awaited<ReturnType<typeof gather>>> & {
  readonly baseUrl: string;
  readonly reader: { readonly name: string; readonly timeZone: string };
};

function actingLetter(told: Told, locale: Locale): LetterText {
  const say = accountMailWords(locale);
  const { name, organization, reason, reader, clientId, baseUrl } = told;
  const formats = createFormats({ locale, timeZone: reader.timeZone, weightUnit: 'kg' });
  const when = formats.instant(told.startedAt.getTime(), 'full');
  const by = clientId === null ? 'acting.byOperator' : 'acting.byCoach';
  return {
    locale,
    ...(told.letterhead ?? { organizationName: organization }),
    subject: say('acting.subject', { name }),
    body: [
      say(`${by}.body`, { reader: reader.name, name, organization, when }),
      say('acting.reason', { reason }),
      say(`${by}.limits`, { name }),
    ],
    action: {
      label: say(`${by}.action`),
      url: baseUrl + (clientId === null ? '/coach/settings/security' : '/app/reads'),
    },
    orOpen: say('orOpen'),
    closing: [say(`${by}.closing`)],
  };
}
