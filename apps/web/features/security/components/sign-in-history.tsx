'use client';

import { Chip } from '@coachme/ui-web/chip';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useSeen } from '#web/features/security/components/use-seen.ts';
import { signInsQuery } from '#web/features/security/queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** Who signed in as this person in the past year. */
export function SignInHistory() {
  const t = useTranslations('waysIn.security.history');
  const formats = useFormats();
  const seen = useSeen();
  const signIns = useInfiniteQuery(signInsQuery(browserApi));
  return (
    <div className="flex flex-col gap-4">
      {signIns.isPending ? <Skeleton className="h-24 w-full" /> : null}
      {signIns.isError && !signIns.data ? <QueryProblem query={signIns} /> : null}
      <ul aria-label={t('title')}>
        {signIns.data?.pages
          .flatMap(({ items }) => items)
          .map((signIn) => (
            <li
              key={signIn.id}
              className="flex flex-wrap items-center gap-3 border-line border-b py-2.5"
            >
              <div className="min-w-0 flex-1">
                <p>{seen(signIn)}</p>
                <p className="text-ink-3 text-sm">
                  {[formats.instant(signIn.at), signIn.country, signIn.address]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </p>
              </div>
              {signIn.isNewDevice ? <Chip>{t('newDevice')}</Chip> : null}
            </li>
          ))}
      </ul>
      <MoreButton of={signIns} className="self-start" />
    </div>
  );
}
