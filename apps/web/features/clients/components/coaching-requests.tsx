'use client';

import type { Coaching } from '@coachme/contracts/coachings.contract';
import { Button } from '@coachme/ui-web/button';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useAcceptCoaching, useEndCoaching } from '#web/features/clients/coaching-actions.ts';
import { requestsQuery } from '#web/features/clients/coaching-queries.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMe } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** Who asks to be coached, and whom one has asked; nothing while there is nobody. */
export function CoachingRequests() {
  const t = useTranslations('consent.requests');
  const requests = useQuery(requestsQuery(browserApi));
  const items = requests.data?.items ?? [];
  if (requests.isError) {
    return (
      <div className="mb-6">
        <QueryProblem query={requests} />
      </div>
    );
  }
  if (items.length === 0) return null;
  return (
    <section
      aria-label={t('title')}
      className="mb-6 rounded border border-line bg-surface px-5 py-2"
    >
      <ul>
        {items.map((coaching) => (
          <Request key={coaching.id} coaching={coaching} />
        ))}
      </ul>
    </section>
  );
}

function Request({ coaching }: { coaching: Coaching }) {
  const t = useTranslations('consent.requests');
  const parts = useTranslations('consent.parts');
  const { user } = useMe();
  const words = useProblemWords();
  const accept = useAcceptCoaching(coaching.id);
  const end = useEndCoaching(coaching.id);
  const onError = (error: Error) => showToast({ title: words(error), tone: 'problem' });
  const isForMe = coaching.coach.userId === user.id && coaching.awaits.includes('coach');
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b py-3 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p className="font-medium">{useSentence(coaching, isForMe)}</p>
        <p className="text-ink-2 text-sm">
          {parts(coaching.part)}
          {coaching.note ? ` · “${coaching.note}”` : ''}
        </p>
      </div>
      <Button
        look="quiet"
        isPending={end.isPending}
        onPress={() => end.mutate(undefined, { onError })}
      >
        {isForMe ? t('decline') : t('withdraw')}
      </Button>
      {isForMe ? (
        <Button
          look="primary"
          isPending={accept.isPending}
          onPress={() => accept.mutate(undefined, { onError })}
        >
          {t('accept')}
        </Button>
      ) : null}
    </li>
  );
}

function useSentence({ askedAs, askedBy, client, coach, awaits }: Coaching, isForMe: boolean) {
  const t = useTranslations('consent.requests');
  if (!isForMe) return t('waiting', { name: awaits.includes('coach') ? coach.name : client.name });
  if (askedAs === 'client') return t('client', { name: client.name });
  return t('other', { by: askedBy?.name ?? '', name: client.name });
}
