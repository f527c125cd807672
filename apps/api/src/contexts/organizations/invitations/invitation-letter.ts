import { createFormats } from '@coachme/i18n/formats';
import type { Locale } from '@coachme/i18n/locales';
import type { LetterLook, LetterText } from '#platform/mail/letter';
import { mailWords } from '#platform/mail/words';

/** What an invitation's mail tells. */
export type Invited = {
  readonly role: string;
  readonly inviterName: string;
  /** A sentence of the inviter. */
  readonly message: string | null;
  readonly organizationName: string;
  readonly look: LetterLook;
  readonly timeZone: string;
  readonly expiresAt: Date;
  readonly url: string;
};

/** An invitation as a mail. */
export function invitationLetter(invited: Invited, locale: Locale): LetterText {
  const say = mailWords(locale);
  const { organizationName, timeZone, url } = invited;
  const names = { organization: organizationName, inviter: invited.inviterName };
  const isClient = invited.role === 'client';
  const formats = createFormats({ locale, timeZone, weightUnit: 'kg' });
  const date = formats.instant(invited.expiresAt.getTime(), 'full');
  return {
    locale,
    organizationName,
    look: invited.look,
    subject: say(isClient ? 'invitation.asClient' : 'invitation.asMember', names),
    body: [
      say(isClient ? 'invitation.toClient' : 'invitation.toMember', names),
      ...(invited.message ? [`“${invited.message}”`] : []),
    ],
    action: { label: say('invitation.accept'), url },
    orOpen: say('invitation.orOpen'),
    closing: [say('invitation.until', { date }), say('invitation.unexpected', names)],
  };
}
