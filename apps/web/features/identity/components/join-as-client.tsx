'use client';

import type { InvitationFace } from '@coachme/contracts/organizations.contract';
import { buttonLook } from '@coachme/ui-web/button-look';
import { Smartphone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useLinkToken } from '#web/features/identity/link-token.ts';
import { clientAppAddress } from '#web/session/addresses.ts';
import { QrCode } from '#web/shell/qr-code.tsx';

type JoinAsClientProps = { token: string; face: InvitationFace; address: string };

/** A client goes on in the training app: here on a phone, by its camera from a desk. */
export function JoinAsClient({ token, face, address }: JoinAsClientProps) {
  const t = useTranslations('auth.join');
  const proof = useLinkToken();
  const end = proof ? `#${proof}` : '';
  return (
    <div className="flex flex-col gap-6">
      {face.emailHint ? (
        <p className="text-ink-2">{t('lockedTo', { email: face.emailHint })}</p>
      ) : null}
      <a
        href={`${clientAppAddress}join/${token}${end}`}
        className={buttonLook('primary', 'medium', 'min-h-12 text-base')}
      >
        <Smartphone aria-hidden className="size-5" strokeWidth={1.5} />
        {t('open')}
      </a>
      <div className="hidden items-center gap-4 border-line border-t pt-6 sm:flex">
        <QrCode text={address + end} label={t('qr')} className="size-32" />
        <p className="text-ink-2">{t('scan')}</p>
      </div>
    </div>
  );
}
