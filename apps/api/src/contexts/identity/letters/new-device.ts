import { createFormats } from '@coachme/i18n/formats';
import { closestLocale } from '@coachme/i18n/locales';
import { eq } from 'drizzle-orm';
import * as z from 'zod';
import type { Ctx } from '#platform/db/work';
import { defineJob, outside } from '#platform/jobs';
import { Letterhead, under } from '#platform/mail/letterhead';
import { accountMailWords } from '#platform/mail/words';
import { writeLetter } from '#platform/mail/write-letter';
import { deviceNameOf, writtenDevice } from '../devices/device-name.rules.ts';
import { signIns, users } from '../identity.tables.ts';
import { securityAddress } from './security-address.rules.ts';

/** Asks for the notice of a sign-in on a device this person never used. */
export const tellNewDevice = defineJob(
  'identity.tell-new-device',
  z.object({ sessionId: z.uuid(), baseUrl: z.url(), letterhead: Letterhead }),
);

/** Mails who signed in where, in the person's language, with the way to the list of devices. */
export const tellsNewDevice = outside(
  tellNewDevice,
  async ({ work, mailer }, { jobId, payload }) => {
    const seen = await work.runAs('identity', (ctx) => gather(ctx, payload.sessionId));
    if (!seen?.email) return;
    const locale = closestLocale([seen.locale]);
    const say = accountMailWords(locale);
    const formats = createFormats({ locale, timeZone: seen.timeZone, weightUnit: 'kg' });
    const device = writtenDevice(deviceNameOf(seen.userAgent)) || say('newDevice.unnamed');
    const when = formats.instant(seen.signedInAt.getTime(), 'full');
    const letter = await writeLetter(seen.email, {
      locale,
      ...under(payload.letterhead),
      subject: say('newDevice.subject'),
      body: [say('newDevice.body', { name: seen.name, device, when })],
      action: { label: say('newDevice.action'), url: securityAddress(payload.baseUrl, seen) },
      orOpen: say('orOpen'),
      closing: [say('newDevice.closing')],
    });
    await mailer.send(letter, jobId);
  },
);

async function gather(ctx: Ctx, sessionId: string) {
  const [row] = await ctx.tx
    .select({
      name: users.name,
      email: users.email,
      locale: users.locale,
      timeZone: users.timeZone,
      surface: signIns.surface,
      userAgent: signIns.userAgent,
      signedInAt: signIns.signedInAt,
    })
    .from(signIns)
    .innerJoin(users, eq(users.id, signIns.userId))
    .where(eq(signIns.sessionId, sessionId));
  return row ?? null;
}
