'use client';

import type { ExerciseLog, StoredWorkout } from '@coachme/contracts/execution.words';
import type { SetPrescription } from '@coachme/contracts/programs.words';
import { bestOfEach } from '@coachme/domain/strength/best-of-each.rules';
import { Chalk } from '@coachme/ui-web/chalk';
import { Stat } from '@coachme/ui-web/stat';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SetTable } from '#web/features/clients/components/set-table.tsx';
import { usePrescribed } from '#web/features/clients/components/use-prescribed.ts';
import { useRecordLine } from '#web/features/clients/components/use-record-line.ts';
import { useFormats } from '#web/session/session.tsx';

/** A session: what it came to, how it felt, and each set against what it should have been. */
export function SessionDetail({ session }: { session: StoredWorkout }) {
  const t = useTranslations('workspace.client.session');
  const formats = useFormats();
  const recordLine = useRecordLine();
  const prescribed = usePrescribed(session);
  const { startedAt, endedAt, feedback, records, notes } = session;
  const seconds = endedAt ? (Date.parse(endedAt) - Date.parse(startedAt)) / 1000 : null;
  return (
    <div className="flex flex-col gap-6">
      <div className="grid grid-cols-3 gap-4 border-line border-y py-4">
        <Stat label={t('time')} value={seconds === null ? '–' : formats.clock(seconds)} />
        <Stat label={t('sets')} value={formats.number(session.setCount)} />
        <Stat label={t('volume')} value={formats.volume(session.volumeKg)} />
      </div>
      {records.length > 0 ? (
        <ul className="flex flex-col items-start gap-2">
          {bestOfEach(records).map((record) => (
            <li key={record.id}>
              <Chalk>{recordLine(record)}</Chalk>
            </li>
          ))}
        </ul>
      ) : null}
      {feedback ? (
        <Words title={t('felt')}>
          {[
            feedback.effort === null ? null : t('effort', { effort: feedback.effort }),
            feedback.mood === null ? null : t('mood', { mood: feedback.mood }),
            feedback.comment || null,
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </Words>
      ) : null}
      {notes ? <Words title={t('notes')}>{notes}</Words> : null}
      {session.exercises.map((exercise) => (
        <Exercise key={exercise.id} exercise={exercise} prescribed={prescribed} />
      ))}
    </div>
  );
}

function Words({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="font-normal text-ink-3 text-sm">{title}</h3>
      <p dir="auto" className="whitespace-pre-line">
        {children}
      </p>
    </div>
  );
}

type ExerciseProps = {
  exercise: ExerciseLog;
  prescribed: ReadonlyMap<string, SetPrescription>;
};

function Exercise({ exercise, prescribed }: ExerciseProps) {
  const t = useTranslations('workspace.client.session');
  return (
    <section aria-label={exercise.exerciseName}>
      <h3 className="mb-1 font-semibold">{exercise.exerciseName}</h3>
      {exercise.skippedReason ? (
        <p className="text-watch">{t(`skipped.${exercise.skippedReason}`)}</p>
      ) : null}
      {exercise.notes ? (
        <p dir="auto" className="text-ink-2 italic">
          {exercise.notes}
        </p>
      ) : null}
      {exercise.sets.length > 0 ? (
        <SetTable name={exercise.exerciseName} sets={exercise.sets} prescribed={prescribed} />
      ) : null}
    </section>
  );
}
