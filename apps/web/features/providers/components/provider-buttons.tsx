'use client';

import type { OfferedWay } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-web/button';
import { LinkButton } from '@coachme/ui-web/link-button';
import { Building2, LogIn } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { leaveToSignIn } from '#web/session/trips.ts';

type ProviderButtonsProps = { ways: readonly OfferedWay[]; next: string };

/** A button for each page of somebody else's on which one may sign in; none where none is set up. */
export function ProviderButtons({ ways, next }: ProviderButtonsProps) {
  const t = useTranslations('providers');
  const words = useProblemWords();
  const [leaving, setLeaving] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const leave = (provider: string) => {
    setProblem(null);
    setLeaving(provider);
    leaveToSignIn({ provider }, next).catch((error: unknown) => {
      setProblem(words(error));
      setLeaving(null);
    });
  };
  const pages = ways.filter(({ kind, id }) => kind === 'redirect' && id !== 'sso');
  return (
    <>
      {pages.map(({ id, name }) => (
        <Button
          key={id}
          className="min-w-0"
          aria-label={t('continueWith', { provider: name ?? id })}
          isPending={leaving === id}
          onPress={() => leave(id)}
        >
          <LogIn aria-hidden className="size-4 shrink-0 rtl:-scale-x-100" strokeWidth={1.5} />
          <span className="truncate">{name ?? id}</span>
        </Button>
      ))}
      {ways.some(({ id }) => id === 'sso') ? (
        <LinkButton
          href={`/sign-in/organization?${new URLSearchParams({ next })}`}
          className="whitespace-normal"
        >
          <Building2 aria-hidden className="size-4 shrink-0" strokeWidth={1.5} />
          {t('organization.link')}
        </LinkButton>
      ) : null}
      <div className="col-span-full empty:hidden">
        <FormProblem problem={problem} />
      </div>
    </>
  );
}
