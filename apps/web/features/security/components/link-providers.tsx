'use client';

import type { OfferedWay } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-web/button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { ownWaysQuery } from '#web/features/security/queries.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { leaveToLink } from '#web/session/trips.ts';

const securityCentre = '/coach/settings/security';

/** The providers that are set up here and that the person has not linked yet. */
export function LinkProviders({ offered }: { offered: readonly OfferedWay[] }) {
  const t = useTranslations('providers.link');
  const words = useProblemWords();
  const ways = useQuery(ownWaysQuery(browserApi));
  const leave = useMutation({
    mutationFn: (provider: string) => leaveToLink(provider, securityCentre),
  });
  if (!ways.data) return null;
  const has = (id: string) => ways.data.items.some(({ provider }) => provider === id);
  const open = offered.filter(({ id, kind }) => kind === 'redirect' && id !== 'sso' && !has(id));
  if (open.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {open.map(({ id, name }) => (
        <Button
          key={id}
          isPending={leave.isPending && leave.variables === id}
          onPress={() => leave.mutate(id)}
        >
          <Link2 aria-hidden className="size-4" strokeWidth={1.5} />
          {t('add', { provider: name ?? id })}
        </Button>
      ))}
      <div className="w-full empty:hidden">
        <FormProblem problem={leave.isError ? words(leave.error) : null} />
      </div>
    </div>
  );
}
