import { closestLocale } from '@coachme/i18n/locales';
import * as z from 'zod';
import { identityFacade } from '#contexts/identity';
import { organizationsFacade } from '#contexts/organizations';
import { derivedId } from '#platform/derived-id';
import { defineJob, outside } from '#platform/jobs';
import { under } from '#platform/mail/letterhead';
import { accountMailWords } from '#platform/mail/words';
import { writeLetter } from '#platform/mail/write-letter';

/** Asks that owners and operators be told of something unusual. */
export const mailUnusual = defineJob(
  'audit.mail-unusual',
  z.object({
    userId: z.uuid(),
    reason: z.enum(['new-country', 'two-countries', 'bulk-export']),
    country: z.string().nullable(),
  }),
);

const words = {
  'new-country': 'newCountry',
  'two-countries': 'twoCountries',
  'bulk-export': 'bulkExport',
} as const;

/** Mails the organization's owners, and who runs the installation, what may be worth a look: once for each message. */
export const mailsUnusual = outside(
  mailUnusual,
  async ({ work, mailer, config }, { organizationId, jobId, payload }) => {
    const { owners, organization, letterhead, person } = await work.runAsSystem(
      organizationId,
      mailUnusual.jobName,
      async (ctx) => ({
        owners: await organizationsFacade.ownersOf(ctx),
        organization: await organizationsFacade.nameOf(ctx),
        letterhead: await organizationsFacade.letterheadOf(ctx, config.publicUrl),
        person: (await organizationsFacade.namesOf(ctx, [payload.userId])).get(payload.userId),
      }),
    );
    const readers = await work.runAs('identity', (ctx) =>
      identityFacade.readersOfUnusual(ctx, owners),
    );
    for (const [index, reader] of readers.entries()) {
      const locale = closestLocale([reader.locale]);
      const say = accountMailWords(locale);
      const place = payload.country ?? '';
      const said = { name: person?.name ?? '', organization, place };
      const page = reader.isOperator ? '/platform/audit' : '/organization/audit';
      const letter = await writeLetter(reader.email, {
        locale,
        ...under(letterhead),
        subject: say('unusual.subject', said),
        body: [say(`unusual.${words[payload.reason]}`, said)],
        action: config.publicUrl
          ? { label: say('unusual.action'), url: config.publicUrl + page }
          : null,
        orOpen: say('orOpen'),
        closing: [say('unusual.closing')],
      });
      await mailer.send(letter, derivedId(`${jobId} ${index}`));
    }
  },
);
