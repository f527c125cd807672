'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import { isLocalDate } from '@coachme/domain/calendar/local-date.rules';
import { Button } from '@coachme/ui-web/button';
import { Combobox } from '@coachme/ui-web/combobox';
import { DateField } from '@coachme/ui-web/date-field';
import { Dialog } from '@coachme/ui-web/dialog';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useAssignProgram } from '#web/features/clients/actions.ts';
import { SchedulePreview } from '#web/features/clients/components/schedule-preview-list.tsx';
import { assignableProgramsQuery, programQuery } from '#web/features/clients/queries.ts';
import { canKeepWeekdays, previewDays } from '#web/features/clients/schedule-preview.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats } from '#web/session/session.tsx';
import { localDateIn } from '#web/session/today.ts';
import { FormerProgramsChoice, useFormerPrograms } from '#web/shell/former-programs.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** Gives a client a published program from a date on, showing the dates before it is done. */
export function AssignDialog({ client }: { client: Client }) {
  const t = useTranslations('workspace.client.assignment');
  const words = useTranslations('words');
  const { value, close } = useOverlay('assign');
  return (
    <Dialog
      title={t('title', { name: client.name })}
      closeLabel={words('actions.close')}
      isOpen={value !== null}
      onOpenChange={close}
    >
      <AssignForm client={client} onDone={close} />
    </Dialog>
  );
}

function useAssignDraft(client: Client) {
  const today = localDateIn(client.timeZone, Date.now());
  const [programId, setProgramId] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState(today);
  const [layout, setLayout] = useState<'sequence' | 'weekday'>('sequence');
  const program = useQuery({
    ...programQuery(browserApi, programId ?? ''),
    enabled: programId !== null,
  });
  const { trainingDays } = client.profile;
  const days = program.data ? previewDays(program.data, { startsOn, layout, trainingDays }) : [];
  const mayKeepWeekdays = program.data !== undefined && canKeepWeekdays(program.data);
  return {
    ...{ programId, startsOn, layout, days, mayKeepWeekdays },
    choose: (id: string | null) => {
      setProgramId(id);
      setLayout('sequence');
    },
    setStartsOn,
    setLayout: (id: string) => setLayout(id === 'weekday' ? 'weekday' : 'sequence'),
  };
}

function AssignForm({ client, onDone }: { client: Client; onDone: () => void }) {
  const t = useTranslations('workspace.client.assignment');
  const formats = useFormats();
  const say = useProblemWords();
  const assign = useAssignProgram(client.id);
  const draft = useAssignDraft(client);
  const { programId, startsOn, layout, days } = draft;
  const former = useFormerPrograms({ programId, clientId: client.id, startsOn, layout });
  const send = () => {
    if (!former.isAnswered() || programId === null) return;
    assign.mutate(
      { programId, answer: { clientId: client.id, startsOn, layout, ...former.answer } },
      {
        onSuccess: () => {
          showToast({ title: t('done', { name: client.name }) });
          onDone();
        },
      },
    );
  };
  return (
    <div className="flex flex-col gap-5">
      <ProgramChoice programId={programId} onChange={draft.choose} />
      <DateField
        label={t('startsOn')}
        hint={isLocalDate(startsOn) ? formats.date(startsOn, 'full') : undefined}
        value={startsOn}
        onChange={draft.setStartsOn}
        className="w-48"
      />
      {draft.mayKeepWeekdays ? (
        <RadioGroup
          label={t('layout')}
          value={layout}
          onChange={draft.setLayout}
          options={[
            { id: 'sequence', label: t('layouts.sequence') },
            { id: 'weekday', label: t('layouts.weekday') },
          ]}
        />
      ) : null}
      {programId ? <SchedulePreview days={days} /> : null}
      <FormerProgramsChoice {...former.question} />
      <FormProblem problem={assign.isError ? say(assign.error) : null} />
      <Button
        look="primary"
        className="self-start"
        isDisabled={days.length === 0 || former.isLooking}
        isPending={assign.isPending}
        onPress={send}
      >
        {t('submit')}
      </Button>
    </div>
  );
}

type ProgramChoiceProps = { programId: string | null; onChange: (id: string | null) => void };

function ProgramChoice({ programId, onChange }: ProgramChoiceProps) {
  const t = useTranslations('workspace.client.assignment');
  const units = useTranslations('units');
  const programs = useQuery(assignableProgramsQuery(browserApi));
  const isNone = programs.data?.items.length === 0;
  if (isNone) {
    return (
      <p className="text-ink-2">
        {t('noPrograms')} <QuietLink href="/coach/programs">{t('write')}</QuietLink>
      </p>
    );
  }
  return (
    <Combobox
      label={t('program')}
      value={programId}
      onChange={onChange}
      emptyLabel={t('noMatch')}
      options={(programs.data?.items ?? []).map(({ id, title, weekCount, dayCount }) => ({
        id,
        label: title,
        description: `${units('weeks', { count: weekCount })} · ${units('sessions', { count: dayCount })}`,
      }))}
    />
  );
}
