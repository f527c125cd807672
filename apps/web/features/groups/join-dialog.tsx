'use client';

import type { ClientRow } from '@coachme/contracts/clients.contract';
import type { GroupAssignment } from '@coachme/contracts/group-assignments.contract';
import { isLocalDate } from '@coachme/domain/calendar/local-date.rules';
import { Button } from '@coachme/ui-web/button';
import { DateField } from '@coachme/ui-web/date-field';
import { Dialog } from '@coachme/ui-web/dialog';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useGroupChange } from '#web/features/groups/actions.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMe } from '#web/session/session.tsx';
import { localDateIn } from '#web/session/today.ts';

type JoinProps = {
  given: GroupAssignment;
  missing: readonly ClientRow[];
  isOpen: boolean;
  onClose: () => void;
};

/** Gives what a group was given to those who came later: in step with the others, or from the first week on. */
export function JoinDialog({ given, missing, isOpen, onClose }: JoinProps) {
  const t = useTranslations('plans.join');
  const actions = useTranslations('words.actions');
  const words = useProblemWords();
  const router = useRouter();
  const { timeZone } = useMe().user;
  const [joins, setJoins] = useState<'in-step' | 'from-the-start'>('in-step');
  const [from, setFrom] = useState(() => localDateIn(timeZone, Date.now()));
  const params = { id: given.id };
  const give = useGroupChange(() =>
    browserApi.groupAssignments.assignToMore({
      params,
      body: { clientIds: missing.map(({ id }) => id), from, joins },
    }),
  );
  const send = () =>
    give.mutate(undefined, {
      onSuccess: () => router.push(`/coach/clients/assign?given=${given.id}`),
    });
  return (
    <Dialog
      title={t('title', { program: given.programTitle })}
      description={missing.map(({ name }) => name).join(', ')}
      closeLabel={actions('close')}
      isOpen={isOpen}
      onOpenChange={onClose}
      footer={
        <Button
          look="primary"
          isDisabled={!isLocalDate(from)}
          isPending={give.isPending}
          onPress={send}
        >
          {t('submit', { count: missing.length })}
        </Button>
      }
    >
      <div className="flex flex-col gap-5">
        <RadioGroup
          label={t('how')}
          value={joins}
          onChange={(id) => setJoins(id === 'in-step' ? 'in-step' : 'from-the-start')}
          options={[
            { id: 'in-step', label: t('inStep'), description: t('inStepText') },
            { id: 'from-the-start', label: t('fromTheStart'), description: t('fromTheStartText') },
          ]}
        />
        <DateField label={t('from')} value={from} onChange={setFrom} className="w-48" />
        <FormProblem problem={give.isError ? words(give.error) : null} />
      </div>
    </Dialog>
  );
}
