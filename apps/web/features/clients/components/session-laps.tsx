'use client';

import type { ExerciseLog, StoredWorkout } from '@coachme/contracts/execution.words';
import { type StepInTurn, stepsInTurn } from '@coachme/domain/endurance/endurance-session.rules';
import { printPace } from '@coachme/domain/endurance/endurance-shorthand-print.rules';
import { stepsToRead } from '@coachme/domain/endurance/endurance-text.rules';
import { enduranceProfile, enduranceTotal } from '@coachme/domain/endurance/endurance-total.rules';
import { stepWords, totalWords } from '@coachme/i18n/endurance-words';
import { StepProfile } from '@coachme/ui-web/step-profile';
import { Table } from '@coachme/ui-web/table';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { scheduledDayQuery } from '#web/features/clients/calendar/calendar-queries.ts';
import { useFormats } from '#web/session/session.tsx';

type SessionLapsProps = { session: StoredWorkout; exercise: ExerciseLog };

/** An endurance session, planned against done: the steps that were asked, and each lap as it was. */
export function SessionLaps({ session, exercise }: SessionLapsProps) {
  const t = useTranslations('endurance');
  const formats = useFormats();
  const planned = usePlanned({ session, exercise });
  const beats = exercise.endurance?.averageHeartRate ?? null;
  return (
    <div className="mt-3 flex flex-col gap-3">
      {planned ? <Planned planned={planned} /> : null}
      {beats === null ? null : (
        <p className="text-sm tabular-nums">
          {t('done.heartRate', { value: formats.number(beats) })}
        </p>
      )}
      <Laps exercise={exercise} turns={planned ? stepsInTurn(planned) : []} />
    </div>
  );
}

/** What was prescribed on that day, as it was when it was trained. */
function usePlanned({ session, exercise }: SessionLapsProps) {
  const { clientId, scheduledDayId } = session;
  const { data } = useQuery({
    ...scheduledDayQuery(browserApi, clientId, scheduledDayId ?? ''),
    enabled: scheduledDayId !== null,
  });
  return data?.day.groups
    .flatMap((group) => group.prescriptions)
    .find(({ id }) => id === exercise.exercisePrescriptionId)?.endurance;
}

function Planned({ planned }: { planned: NonNullable<ReturnType<typeof usePlanned>> }) {
  const t = useTranslations('endurance');
  const formats = useFormats();
  const steps = stepsToRead(planned.items, useLocale());
  const total = totalWords(enduranceTotal(planned), t, formats);
  const bars = enduranceProfile(planned).map(({ place, seconds, intensity, step }) => ({
    ...{ id: String(place), seconds, intensity },
    isWork: step.kind === 'work',
  }));
  return (
    <div className="flex flex-col gap-1 text-sm">
      <h4 className="text-ink-3">{t('done.planned')}</h4>
      <bdi>{steps}</bdi>
      <StepProfile
        bars={bars}
        label={t('profile', { sport: t(`sports.${planned.sport}`), total, steps })}
      />
      <p className="text-ink-2 tabular-nums">{total}</p>
    </div>
  );
}

type LapsProps = { exercise: ExerciseLog; turns: readonly StepInTurn[] };

function Laps({ exercise, turns }: LapsProps) {
  const t = useTranslations('endurance');
  const formats = useFormats();
  const laps = exercise.endurance?.laps ?? [];
  if (laps.length === 0) return <p className="text-ink-3 text-sm">{t('done.none')}</p>;
  const askedAt = (place: number) => {
    const turn = turns[place];
    return turn ? stepWords(turn.step, { known: {}, t, formats }) : '–';
  };
  return (
    <Table
      caption={t('done.laps')}
      rows={laps}
      rowKey={({ place }) => String(place)}
      columns={[
        {
          id: 'lap',
          header: t('done.lap'),
          isRowHeader: true,
          cell: ({ place }) => formats.number(place + 1),
        },
        {
          id: 'asked',
          header: t('done.asked'),
          className: 'text-ink-3 tabular-nums',
          cell: ({ place }) => <bdi>{askedAt(place)}</bdi>,
        },
        {
          id: 'done',
          header: t('done.performed'),
          align: 'end',
          cell: ({ durationSeconds, distanceMeters, isSkipped }) => (
            <bdi className="tabular-nums">
              {isSkipped
                ? t('guide.skipped')
                : [formats.clock(durationSeconds), paceOf(durationSeconds, distanceMeters)]
                    .filter(Boolean)
                    .join(' · ')}
            </bdi>
          ),
        },
      ]}
    />
  );
}

/** Minutes per kilometer of a lap whose way is known. */
function paceOf(durationSeconds: number, distanceMeters: number | null): string | null {
  if (!distanceMeters || durationSeconds === 0) return null;
  return `${printPace((durationSeconds / distanceMeters) * 1000)} /km`;
}
