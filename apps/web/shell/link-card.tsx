'use client';

import { Button } from '@coachme/ui-web/button';
import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormats } from '#web/session/session.tsx';
import { QrCode } from '#web/shell/qr-code.tsx';

type LinkCardProps = { url: string; expiresAt?: string };

/** A link to copy, or to hold a phone to. */
export function LinkCard({ url, expiresAt }: LinkCardProps) {
  const t = useTranslations('invites.link');
  const formats = useFormats();
  const [isCopied, setCopied] = useState(false);
  const Icon = isCopied ? Check : Copy;
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <div className="flex flex-col gap-5 sm:flex-row sm:items-center">
      <QrCode text={url} label={t('qr')} className="size-44 self-center" />
      <div className="flex min-w-0 flex-1 flex-col gap-3">
        <input
          readOnly
          aria-label={t('address')}
          value={url}
          dir="ltr"
          onFocus={(event) => event.target.select()}
          className="min-h-10 w-full rounded border border-edge bg-sunken px-3 text-sm"
        />
        <Button look="primary" onPress={copy} className="self-start">
          <Icon aria-hidden className="size-4" strokeWidth={1.5} />
          <span aria-live="polite">{isCopied ? t('copied') : t('copy')}</span>
        </Button>
        {expiresAt ? (
          <p className="text-ink-3 text-sm">{t('until', { date: formats.instant(expiresAt) })}</p>
        ) : null}
      </div>
    </div>
  );
}
