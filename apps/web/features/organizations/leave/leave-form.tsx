'use client';

import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import {
  type Chosen,
  SuccessorsForm,
} from '#web/features/organizations/people/successors-form.tsx';
import { departureQuery, staffQuery } from '#web/features/organizations/queries.ts';
import { useChange } from '#web/features/organizations/use-change.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMe } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** Ends one's own membership, once everything has a person; what is asked opens by `?leaving=`. */
export function LeaveForm() {
  const t = useTranslations('organization.leave');
  const url = useUrlState();
  const isOwner = useMe().roles.includes('owner');
  const { data: staff } = useQuery({ ...staffQuery(browserApi), enabled: isOwner });
  const owners = staff?.filter(({ roles }) => roles.includes('owner')) ?? [];
  if (isOwner && owners.length === 1) return <p className="text-ink-2">{t('lastOwner')}</p>;
  return (
    <>
      <Button onPress={() => url.push({ leaving: 'asked' })}>{t('leaveAction')}</Button>
      {url.get('leaving') ? <LeaveDialog onClose={() => url.set({ leaving: null })} /> : null}
    </>
  );
}

function LeaveDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('organization.leave');
  const actions = useTranslations('words.actions');
  const words = useProblemWords();
  const { organization } = useMe();
  const departure = useQuery(departureQuery(browserApi, 'me'));
  const leave = useChange((body: Chosen) => browserApi.handover.leaveOrganization({ body }), []);
  const isEmpty =
    departure.data && Object.values(departure.data.belongings).every((count) => count === 0);
  // Where one belongs now, the API knows: the next page asks it.
  const onDone = (chosen: Chosen) =>
    leave.mutate(chosen, { onSuccess: () => location.assign('/coach') });
  return (
    <Dialog
      title={t('leaveTitle', { organization: organization.name })}
      description={t('leaveText')}
      closeLabel={actions('close')}
      isOpen
      onOpenChange={onClose}
    >
      {departure.isPending ? <Skeleton className="h-40 w-full" /> : null}
      {departure.isError ? <QueryProblem query={departure} /> : null}
      {departure.data ? (
        <SuccessorsForm
          departure={departure.data}
          actionLabel={isEmpty ? t('leaveAction') : t('handOver')}
          isPending={leave.isPending}
          problem={leave.isError ? words(leave.error) : null}
          onDone={onDone}
        />
      ) : null}
    </Dialog>
  );
}
