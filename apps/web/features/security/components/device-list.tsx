'use client';

import type { OpenSession } from '@coachme/contracts/sessions.contract';
import { Button } from '@coachme/ui-web/button';
import { Chip } from '@coachme/ui-web/chip';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useSeen } from '#web/features/security/components/use-seen.ts';
import { sessionsQuery } from '#web/features/security/queries.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats } from '#web/session/session.tsx';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** Where the person is signed in, and the way out of each. */
export function DeviceList() {
  const t = useTranslations('waysIn.security.devices');
  const sessions = useInfiniteQuery(sessionsQuery(browserApi));
  const devices = sessions.data?.pages.flatMap(({ items }) => items) ?? [];
  const end = useEnd();
  const endOthers = () => end.mutate(() => browserApi.sessions.endOtherSessions());
  return (
    <div className="flex flex-col gap-4">
      {sessions.isPending ? <Skeleton className="h-24 w-full" /> : null}
      {sessions.isError && !sessions.data ? <QueryProblem query={sessions} /> : null}
      <ul aria-label={t('title')}>
        {devices.map((device) => (
          <DeviceRow key={device.id} device={device} />
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <MoreButton of={sessions} />
        {devices.length > 1 ? (
          <Button isPending={end.isPending} onPress={endOthers}>
            {t('endOthers')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function DeviceRow({ device }: { device: OpenSession }) {
  const t = useTranslations('waysIn.security.devices');
  const formats = useFormats();
  const seen = useSeen();
  const end = useEnd();
  const name = seen(device);
  const params = { sessionId: device.id };
  return (
    <li className="flex flex-wrap items-center gap-3 border-line border-b py-3">
      <div className="min-w-0 flex-1">
        <p className="font-medium">{name}</p>
        <p className="text-ink-3 text-sm">
          {[device.country, t('lastUsed', { date: formats.instant(device.lastUsedAt) })]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
      </div>
      {device.isCurrent ? (
        <Chip>{t('here')}</Chip>
      ) : (
        <Button
          look="quiet"
          size="small"
          isPending={end.isPending}
          onPress={() => end.mutate(() => browserApi.sessions.endSession({ params }))}
          aria-label={t('endOf', { device: name })}
        >
          {t('end')}
        </Button>
      )}
    </li>
  );
}

function useEnd() {
  const t = useTranslations('waysIn.security.devices');
  const words = useProblemWords();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (end: () => Promise<unknown>) => end(),
    onSuccess: () => showToast({ title: t('ended') }),
    onError: (error) => showToast({ title: words(error), tone: 'problem' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['security', 'sessions'] }),
  });
}
