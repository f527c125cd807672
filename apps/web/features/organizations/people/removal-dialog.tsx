'use client';

import { Dialog } from '@coachme/ui-web/dialog';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import {
  type Chosen,
  SuccessorsForm,
} from '#web/features/organizations/people/successors-form.tsx';
import { departureQuery } from '#web/features/organizations/queries.ts';
import { useChange } from '#web/features/organizations/use-change.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** Removes somebody once everything of theirs has a person; open wherever the address says `?remove=`. */
export function RemovalDialog({ id }: { id: string }) {
  const t = useTranslations('organization.removal');
  const actions = useTranslations('words.actions');
  const words = useProblemWords();
  const url = useUrlState();
  const departure = useQuery(departureQuery(browserApi, id));
  const remove = useChange(
    (body: Chosen) => browserApi.handover.removeMember({ params: { id }, body }),
    ['members', 'teams', 'invitations', 'overview', 'branches', 'roles'],
  );
  const close = () => url.set({ remove: null });
  const name = departure.data?.name ?? '';
  const onDone = (chosen: Chosen) =>
    remove.mutate(chosen, {
      onSuccess: () => {
        showToast({ title: t('done', { name }) });
        close();
      },
    });
  const isEmpty =
    departure.data && Object.values(departure.data.belongings).every((count) => count === 0);
  return (
    <Dialog
      title={t('title', { name })}
      description={departure.data ? t('lead', { name }) : undefined}
      closeLabel={actions('close')}
      isOpen
      onOpenChange={close}
    >
      {departure.isPending ? <Skeleton className="h-40 w-full" /> : null}
      {departure.isError ? <QueryProblem query={departure} /> : null}
      {departure.data ? (
        <SuccessorsForm
          departure={departure.data}
          actionLabel={isEmpty ? t('plain') : t('action')}
          isPending={remove.isPending}
          problem={remove.isError ? words(remove.error) : null}
          onDone={onDone}
        />
      ) : null}
    </Dialog>
  );
}
