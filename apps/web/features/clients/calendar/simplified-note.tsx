'use client';

import { Button } from '@coachme/ui-web/button';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useRevertSimplification } from '#web/features/clients/calendar/calendar-actions.ts';
import { simplificationsQuery } from '#web/features/clients/calendar/calendar-queries.ts';
import { useFormats } from '#web/session/session.tsx';

/** That the plan was made smaller, and the way back; nothing when it was not. */
export function SimplifiedNote({
  clientId,
  assignmentId,
}: {
  clientId: string;
  assignmentId: string;
}) {
  const t = useTranslations('calendar.simplify');
  const formats = useFormats();
  const { data } = useQuery(simplificationsQuery(browserApi, clientId, assignmentId));
  const revert = useRevertSimplification(clientId);
  const standing = data?.items.find(({ acceptedAt, revertedAt }) => acceptedAt && !revertedAt);
  if (!standing?.acceptedAt) return null;
  return (
    <div className="flex w-full flex-wrap items-center gap-3 border-line border-t pt-4">
      <p className="me-auto text-sm">
        {t('since', { date: formats.date(standing.acceptedAt.slice(0, 10), 'short') })}
      </p>
      <Button
        size="small"
        look="quiet"
        isPending={revert.isPending}
        onPress={() => revert.mutate(standing.id)}
      >
        {t('revert')}
      </Button>
    </div>
  );
}
