'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import type { ProgramAssignment } from '@coachme/contracts/programs.words';
import { MISSED_DAYS } from '@coachme/domain/programs/missed-days.rules';
import { Button } from '@coachme/ui-web/button';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { Select } from '@coachme/ui-web/select';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useChangeAssignment, usePause } from '#web/features/clients/calendar/calendar-actions.ts';
import { PushNotice } from '#web/features/clients/calendar/push-notice.tsx';
import { SimplifiedNote } from '#web/features/clients/calendar/simplified-note.tsx';
import { assignableProgramsQuery } from '#web/features/clients/queries.ts';
import { useFormats, useMay } from '#web/session/session.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';

const NOTHING = 'nothing';

const dialog = onDemand(() => import('#web/features/clients/calendar/simplify-dialog.tsx'));

type BarProps = {
  client: Pick<Client, 'id' | 'name' | 'userId'>;
  assignment: ProgramAssignment;
  today: string;
};

/** A program the client is on: how it goes on by itself, and the way to let it rest. */
export function PlanBar({ client, assignment, today }: BarProps) {
  const t = useTranslations('calendar');
  const formats = useFormats();
  const mayChange = useMay('assignment:update');
  const { id: clientId } = client;
  const pause = usePause(clientId);
  const { programId, programTitle, startsOn, endsOn, pausedOn } = assignment;
  const isOver = endsOn < today && pausedOn === null;
  if (isOver) return null;
  return (
    <section
      aria-label={programTitle}
      className="flex flex-wrap items-end gap-x-6 gap-y-4 rounded border border-line bg-surface p-4"
    >
      <div className="me-auto min-w-0">
        <p className="font-medium">
          <QuietLink href={`/coach/programs/${programId}`}>{programTitle}</QuietLink>
        </p>
        <p className="text-ink-2 text-sm tabular-nums">
          {pausedOn === null
            ? t('runs', {
                from: formats.date(startsOn, 'short'),
                to: formats.date(endsOn, 'short'),
              })
            : t('rests', { date: formats.date(pausedOn, 'short') })}
        </p>
      </div>
      {mayChange ? (
        <>
          <Choices clientId={clientId} assignment={assignment} />
          <Button isPending={pause.isPending} onPress={() => pause.mutate(assignment)}>
            {t(pausedOn === null ? 'pause' : 'resume')}
          </Button>
          {pausedOn === null ? <Smaller client={client} assignment={assignment} /> : null}
          <PushNotice clientId={clientId} assignment={assignment} />
          <SimplifiedNote client={client} assignmentId={assignment.id} />
        </>
      ) : null}
    </section>
  );
}

function Choices({ clientId, assignment }: { clientId: string; assignment: ProgramAssignment }) {
  const t = useTranslations('calendar');
  const { id, missedDays, followUpProgramId, programId } = assignment;
  const change = useChangeAssignment(clientId, id);
  const programs = useQuery(assignableProgramsQuery(browserApi));
  const following = (programs.data?.items ?? []).filter((program) => program.id !== programId);
  return (
    <>
      <Select
        className="w-52"
        label={t('missedDays')}
        value={missedDays}
        onChange={(chosen) => {
          const policy = MISSED_DAYS.find((known) => known === chosen);
          if (policy) change.mutate({ missedDays: policy });
        }}
        options={MISSED_DAYS.map((policy) => ({ id: policy, label: t(`policies.${policy}`) }))}
      />
      <Select
        className="w-52"
        label={t('followUp')}
        value={followUpProgramId ?? NOTHING}
        onChange={(chosen) =>
          change.mutate({ followUpProgramId: chosen === NOTHING ? null : chosen })
        }
        options={[
          { id: NOTHING, label: t('nothingFollows') },
          ...following.map((program) => ({ id: program.id, label: program.title })),
        ]}
      />
    </>
  );
}

/** The way to a smaller plan. */
function Smaller({ client, assignment }: Omit<BarProps, 'today'>) {
  const t = useTranslations('calendar.simplify');
  const [isOpen, setOpen] = useState(false);
  const part = useOnDemand(dialog, isOpen);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('open')}</Button>
      {part && isOpen ? (
        <part.SimplifyDialog
          client={client}
          assignment={assignment}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
