'use client';

import type { ProgramAssignment } from '@coachme/contracts/programs.words';
import { Button } from '@coachme/ui-web/button';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { usePush } from '#web/features/clients/calendar/calendar-actions.ts';
import { pushEffectQuery } from '#web/features/clients/calendar/calendar-queries.ts';

type NoticeProps = { clientId: string; assignment: ProgramAssignment };

/** That the program was edited since this client got it, and what taking that over would do; nothing when it was not. */
export function PushNotice({ clientId, assignment }: NoticeProps) {
  const t = useTranslations('calendar.push');
  const { programId, id } = assignment;
  const { data: effect } = useQuery(pushEffectQuery(browserApi, { clientId, programId, id }));
  const push = usePush(clientId);
  if (!effect) return null;
  const { changedCount, addedCount, removedCount, keptCount } = effect;
  if (changedCount + addedCount + removedCount === 0) return null;
  const parts = [
    ...(changedCount > 0 ? [t('changed', { count: changedCount })] : []),
    ...(addedCount > 0 ? [t('added', { count: addedCount })] : []),
    ...(removedCount > 0 ? [t('removed', { count: removedCount })] : []),
    ...(keptCount > 0 ? [t('kept', { count: keptCount })] : []),
  ];
  return (
    <div className="flex w-full flex-wrap items-center gap-3 border-line border-t pt-4">
      <p className="me-auto text-sm">
        {t('title')} <span className="text-ink-2">{parts.join(' · ')}</span>
      </p>
      <Button
        size="small"
        isPending={push.isPending}
        onPress={() => push.mutate({ programId, assignmentId: id })}
      >
        {t('action')}
      </Button>
    </div>
  );
}
