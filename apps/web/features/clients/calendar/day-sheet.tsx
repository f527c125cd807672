'use client';

import type { PlannedDay } from '@coachme/contracts/assignments.words';
import type { Client } from '@coachme/contracts/clients.contract';
import { Button } from '@coachme/ui-web/button';
import { DateField } from '@coachme/ui-web/date-field';
import { Sheet } from '@coachme/ui-web/dialog';
import { LinkButton } from '@coachme/ui-web/link-button';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useMoveDay, useSkipDay } from '#web/features/clients/calendar/calendar-actions.ts';
import { scheduledDayQuery } from '#web/features/clients/calendar/calendar-queries.ts';
import { PlannedExercise } from '#web/features/clients/calendar/planned-exercise.tsx';
import { useFormats, useMay } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** One planned day beside the calendar: when, what, and which loads its rules lead to. */
export function DaySheet({ client, days }: { client: Client; days: readonly PlannedDay[] }) {
  const words = useTranslations('words');
  const t = useTranslations('calendar');
  const formats = useFormats();
  const { value, close } = useOverlay('planned');
  const day = days.find(({ id }) => id === value);
  return (
    <Sheet
      title={day ? day.name || day.programTitle : t('day')}
      description={day ? formats.date(day.date, 'full') : null}
      closeLabel={words('actions.close')}
      isOpen={day !== undefined}
      onOpenChange={close}
    >
      {day ? <DayContent clientId={client.id} day={day} /> : null}
    </Sheet>
  );
}

function DayContent({ clientId, day }: { clientId: string; day: PlannedDay }) {
  const scheduled = useQuery(scheduledDayQuery(browserApi, clientId, day.id));
  const prescriptions = (scheduled.data?.day.groups ?? []).flatMap((group) => group.prescriptions);
  return (
    <div className="flex flex-col gap-6">
      <DayChanges clientId={clientId} day={day} />
      {scheduled.isPending ? <Skeleton className="h-64 w-full" /> : null}
      {scheduled.isError ? <QueryProblem query={scheduled} /> : null}
      <ul className="flex flex-col gap-5">
        {prescriptions.map((prescription) => (
          <li key={prescription.id}>
            <PlannedExercise
              clientId={clientId}
              day={day}
              prescription={prescription}
              laidOut={scheduled.data?.laidOut.find(
                ({ prescriptionId }) => prescriptionId === prescription.id,
              )}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Another date, out of the plan, or back into it; nothing for what was begun or trained. */
function DayChanges({ clientId, day }: { clientId: string; day: PlannedDay }) {
  const t = useTranslations('calendar');
  const plans = useTranslations('plans.day');
  const mayChange = useMay('assignment:update');
  const move = useMoveDay(clientId);
  const skip = useSkipDay(clientId);
  const isOpen = day.state === 'open';
  const canReturn = day.state === 'skipped' || day.state === 'missed';
  if (!mayChange || !(isOpen || canReturn)) {
    return <p className="text-ink-2">{t(`about.${day.state}`)}</p>;
  }
  return (
    <div className="flex flex-wrap items-end gap-3">
      {day.isOwnCopy ? (
        <p className="w-full text-ink-2 text-sm">
          {plans('differs')} {plans('differsText')}
        </p>
      ) : null}
      {isOpen ? (
        <DateField
          label={t('date')}
          value={day.date}
          onChange={(date) => date !== '' && move({ day, date })}
          className="w-44"
        />
      ) : null}
      {isOpen ? (
        <LinkButton href={`/coach/clients/${clientId}/days/${day.id}`}>
          {plans('change')}
        </LinkButton>
      ) : null}
      <Button isPending={skip.isPending} onPress={() => skip.mutate(day)}>
        {t(isOpen ? 'skip' : 'restore')}
      </Button>
    </div>
  );
}
