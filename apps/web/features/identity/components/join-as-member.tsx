'use client';

import type { InvitationFace } from '@coachme/contracts/organizations.contract';
import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { JoinAsMyself } from '#web/features/identity/components/join-as-myself.tsx';
import { JoinByPassword } from '#web/features/identity/components/join-by-password.tsx';
import { JoinByPhone } from '#web/features/identity/components/join-by-phone.tsx';
import { useLinkToken } from '#web/features/identity/link-token.ts';
import type { PhoneChannel } from '#web/forms/number-form.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';

export type JoinAsMemberProps = {
  token: string;
  face: InvitationFace;
  /** By what codes reach phones here; none: they do not. */
  channels: readonly PhoneChannel[];
  /** Who is signed in here already; null: nobody. */
  me: { readonly name: string } | null;
};

/** Staff join as whom they are signed in, or with a password or a phone, new here or not. */
export function JoinAsMember({ token, face, channels, me }: JoinAsMemberProps) {
  const t = useTranslations('auth.join');
  const phone = useTranslations('byPhone');
  const [way, setWay] = useState<'myself' | 'password' | 'phone'>(me ? 'myself' : 'password');
  const proof = useLinkToken();
  if (me && way === 'myself') {
    return <JoinAsMyself token={token} name={me.name} onAnother={() => setWay('password')} />;
  }
  const isByPhone = way === 'phone';
  const here = `/join/${token}${proof ? `#${proof}` : ''}`;
  return (
    <div className="flex flex-col gap-5">
      {isByPhone ? (
        <JoinByPhone token={token} face={face} channels={channels} />
      ) : (
        <JoinByPassword token={token} face={face} />
      )}
      {channels.length > 0 ? (
        <Button look="quiet" onPress={() => setWay(isByPhone ? 'password' : 'phone')}>
          {phone(isByPhone ? 'useEmail' : 'use')}
        </Button>
      ) : null}
      <p>
        <QuietLink href={`/sign-in?next=${encodeURIComponent(here)}`}>{t('signIn')}</QuietLink>
      </p>
    </div>
  );
}
