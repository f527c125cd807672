'use client';

import type { NewInvitation } from '@coachme/contracts/organizations.contract';
import { Button } from '@coachme/ui-web/button';
import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormats } from '#web/session/session.tsx';
import { QrCode } from '#web/shell/qr-code.tsx';

/** The made link, shown this once: to copy, or to hold a phone to. */
export function InviteLink({ invitation }: { invitation: NewInvitation }) {
  const t = useTranslations('workspace.invite');
  const formats = useFormats();
  return (
    <div className="flex flex-col gap-5 sm:flex-row sm:items-center">
      <QrCode text={invitation.url} label={t('qr')} className="size-40 self-center" />
      <div className="flex min-w-0 flex-1 flex-col gap-3">
        <p className="text-ink-2">{t('once')}</p>
        <input
          readOnly
          aria-label={t('link')}
          value={invitation.url}
          dir="ltr"
          onFocus={(event) => event.target.select()}
          className="min-h-10 w-full rounded border border-edge bg-sunken px-3 text-sm"
        />
        <CopyButton text={invitation.url} />
        <p className="text-ink-3 text-sm">
          {t('expires', { date: formats.instant(invitation.expiresAt) })}
        </p>
      </div>
    </div>
  );
}

function CopyButton({ text }: { text: string }) {
  const t = useTranslations('workspace.invite');
  const [isCopied, setCopied] = useState(false);
  const Icon = isCopied ? Check : Copy;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Button look="primary" onPress={copy} className="self-start">
      <Icon aria-hidden className="size-4" strokeWidth={1.5} />
      <span aria-live="polite">{isCopied ? t('copied') : t('copy')}</span>
    </Button>
  );
}
