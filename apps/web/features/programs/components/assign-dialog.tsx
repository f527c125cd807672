'use client';

import type { Program } from '@coachme/contracts/programs.words';
import { Button } from '@coachme/ui-web/button';
import { DateField } from '@coachme/ui-web/date-field';
import { Dialog } from '@coachme/ui-web/dialog';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { showToast } from '@coachme/ui-web/toast';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { AssignmentDates } from '#web/features/programs/components/assignment-dates-list.tsx';
import { ClientChoice } from '#web/features/programs/components/client-choice.tsx';
import { useAssignment } from '#web/features/programs/components/use-assignment.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormerProgramsChoice } from '#web/shell/former-programs.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';

type AssignDialogProps = {
  program: Program;
  isOpen: boolean;
  /** Sends what is unsaved, so that the client gets what is on the screen; answers nothing when it cannot. */
  onBefore: () => Promise<unknown>;
};

/** Gives a client the program from a date on, the dates shown before it is done. */
export function AssignDialog({ program, isOpen, onBefore }: AssignDialogProps) {
  const t = useTranslations('builder.assign');
  const words = useTranslations('words.actions');
  const { openDialog } = useBuilder();
  return (
    <Dialog
      title={t('title', { title: program.title })}
      description={t('text')}
      closeLabel={words('close')}
      isOpen={isOpen}
      onOpenChange={() => openDialog(null)}
    >
      <AssignForm program={program} onBefore={onBefore} />
    </Dialog>
  );
}

function AssignForm({ program, onBefore }: Omit<AssignDialogProps, 'isOpen'>) {
  const t = useTranslations('builder.assign');
  const several = useTranslations('plans.assign');
  const router = useRouter();
  const { openDialog } = useBuilder();
  const wish = useAssignment(program);
  const { client, startsOn, layout, dates, mayKeepWeekdays } = wish;
  const send = async () => {
    if (!(client && wish.former.isAnswered() && (await onBefore()) && (await wish.assign())))
      return;
    openDialog(null);
    showToast({
      title: t('done', { title: program.title, name: client.name }),
      action: { label: t('see'), onPress: () => router.push(`/coach/clients/${client.id}`) },
    });
  };
  return (
    <div className="flex flex-col gap-5">
      <ClientChoice value={wish.clientId} onChange={wish.setClientId} />
      <p className="-mt-3 text-sm">
        <QuietLink href={`/coach/clients/assign?program=${program.id}`}>
          {several('several')}
        </QuietLink>
      </p>
      <DateField
        label={t('startsOn')}
        value={startsOn}
        onChange={wish.setStartsOn}
        className="w-48"
      />
      {mayKeepWeekdays ? (
        <RadioGroup
          label={t('layout')}
          value={layout}
          onChange={wish.setLayout}
          options={[
            { id: 'sequence', label: t('sequence'), description: wish.trainingDayNames },
            { id: 'weekday', label: t('weekday') },
          ]}
        />
      ) : null}
      {client ? <AssignmentDates program={program} dates={dates} /> : null}
      <FormerProgramsChoice {...wish.former.question} />
      <FormProblem problem={wish.problem} />
      <Button
        look="primary"
        className="self-start"
        isDisabled={!client || dates.length === 0 || wish.former.isLooking}
        isPending={wish.isPending}
        onPress={send}
      >
        {t('submit')}
      </Button>
    </div>
  );
}
