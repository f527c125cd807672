'use client';

import type { SecondStepNeeded } from '@coachme/contracts/second-factor.contract';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { secondStepUnderWay } from '#web/session/second-step-under-way.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';
import { SecondStepForm } from './components/second-step-form.tsx';

/** The second step of signing in: a code, a passkey, or a recovery code. */
export function SecondStepScreen({ next }: { next: string }) {
  const t = useTranslations('secondFactor.step');
  const [needed, setNeeded] = useState<SecondStepNeeded | null | 'unread'>('unread');
  useEffect(() => setNeeded(secondStepUnderWay()), []);
  return (
    <main className="mx-auto w-full max-w-sm flex-1 px-6 py-16">
      <h1 className="text-xl tracking-tight">{t('title')}</h1>
      {needed === 'unread' ? null : (
        <>
          <p className="mt-2 mb-8 text-base text-ink-2">{needed ? t('lead') : t('over')}</p>
          {needed ? <SecondStepForm needed={needed} next={next} /> : null}
        </>
      )}
      <p className="mt-6 text-ink-2">
        <QuietLink href="/sign-in">{t('again')}</QuietLink>
      </p>
    </main>
  );
}
