'use client';

import { Button } from '@coachme/ui-web/button';
import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';

type CopyableProps = { label: string; value: string };

/** A value that somebody enters elsewhere, letter by letter. */
export function Copyable({ label, value }: CopyableProps) {
  const t = useTranslations('sso.copy');
  const [isCopied, setCopied] = useState(false);
  const Icon = isCopied ? Check : Copy;
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <dt className="text-ink-2 text-sm">{label}</dt>
      <dd className="flex min-w-0 items-center gap-2">
        <code
          dir="ltr"
          className="min-w-0 flex-1 break-all rounded bg-sunken px-3 py-2 text-start text-sm"
        >
          {value}
        </code>
        <Button look="quiet" size="small" aria-label={t('label', { what: label })} onPress={copy}>
          <Icon aria-hidden className="size-4" strokeWidth={1.5} />
          <span aria-live="polite" className="sr-only">
            {isCopied ? t('copied') : ''}
          </span>
        </Button>
      </dd>
    </div>
  );
}
