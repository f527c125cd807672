'use client';

import { LinkButton } from '@coachme/ui-web/link-button';
import { Spinner } from '@coachme/ui-web/spinner';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { endTrip, NotOurTrip } from './end-trip.ts';

/** Where a provider sends the browser back: goes on by itself, or says calmly what to do. */
export function ReturnScreen({ provider }: { provider: string }) {
  const t = useTranslations('providers.return');
  const words = useProblemWords();
  const [problem, setProblem] = useState<string | null>(null);
  const isBegun = useRef(false);
  useEffect(() => {
    // What came back is good once, also where effects run twice.
    if (isBegun.current) return;
    isBegun.current = true;
    endTrip(provider, location.search.slice(1)).catch((error: unknown) =>
      setProblem(error instanceof NotOurTrip ? t('notHere') : words(error)),
    );
  }, [provider, t, words]);
  return (
    <main className="mx-auto w-full max-w-sm flex-1 px-6 py-16">
      <h1 className="text-xl tracking-tight">{problem ? t('problemTitle') : t('title')}</h1>
      <div role="status" className="mt-2 flex items-center gap-3 text-base text-ink-2">
        {problem ? null : <Spinner />}
        {problem ?? t('lead')}
      </div>
      {problem ? (
        <div className="mt-8 flex flex-col gap-3">
          <LinkButton look="primary" href="/sign-in">
            {t('again')}
          </LinkButton>
          <LinkButton href="/sign-in/code">{t('byCode')}</LinkButton>
        </div>
      ) : null}
    </main>
  );
}
