'use client';

import type { InvitationFace } from '@coachme/contracts/organizations.contract';
import { useTranslations } from 'next-intl';
import { AccountPage } from '#web/features/identity/components/account-page.tsx';
import { JoinAsClient } from '#web/features/identity/components/join-as-client.tsx';
import {
  JoinAsMember,
  type JoinAsMemberProps,
} from '#web/features/identity/components/join-as-member.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';

type JoinScreenProps = Pick<JoinAsMemberProps, 'channels' | 'me'> & {
  token: string;
  face: InvitationFace | 'unknown' | 'unreachable';
  /** Where this page is, for the phone that scans it. */
  address: string;
};

/** Who invites whom to what; clients go on to their app, staff join here. */
export function JoinScreen({ token, face, address, channels, me }: JoinScreenProps) {
  const t = useTranslations('auth.join');
  const roles = useTranslations('words.roles');
  if (face === 'unknown' || face === 'unreachable') {
    return <AccountPage title={t(`${face}.title`)} lead={t(`${face}.text`)} children={null} />;
  }
  const coach = face.invitedBy.name;
  if (face.state !== 'active') {
    return (
      <AccountPage title={t('ended.title')} lead={t(`ended.${face.state}`, { coach })}>
        <QuietLink href="/sign-in">{t('signIn')}</QuietLink>
      </AccountPage>
    );
  }
  const title = t('title', { coach, organization: face.organization.name });
  return face.role === 'client' ? (
    <AccountPage title={title} lead={t('asClient', { coach })}>
      <JoinAsClient token={token} face={face} address={address} />
    </AccountPage>
  ) : (
    <AccountPage title={title} lead={t('asMember', { role: roles(face.role) })}>
      <JoinAsMember token={token} face={face} channels={channels} me={me} />
    </AccountPage>
  );
}
