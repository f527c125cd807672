'use client';

import type {
  ExerciseLog,
  StoredWorkout,
  WorkoutFeedback,
} from '@coachme/contracts/execution.words';
import type { SetPrescription } from '@coachme/contracts/programs.words';
import type { SetComment } from '@coachme/contracts/set-comments.contract';
import { bestOfEach } from '@coachme/domain/strength/best-of-each.rules';
import { Chalk } from '@coachme/ui-web/chalk';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { Stat } from '@coachme/ui-web/stat';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { SessionChanges } from '#web/features/clients/components/session-changes.tsx';
import { SetTable } from '#web/features/clients/components/set-table.tsx';
import { SetsSpokenOf } from '#web/features/clients/components/sets-spoken-of.tsx';
import { usePrescribed } from '#web/features/clients/components/use-prescribed.ts';
import { useRecordLine } from '#web/features/clients/components/use-record-line.ts';
import { setCommentsQuery } from '#web/features/clients/queries.ts';
import { useFormats } from '#web/session/session.tsx';

/** A session: what it came to, how it felt, and each set against what it should have been. */
export function SessionDetail({ session }: { session: StoredWorkout }) {
  const t = useTranslations('workspace.client.session');
  const ready = useTranslations('readiness');
  const formats = useFormats();
  const felt = useFelt();
  const recordLine = useRecordLine();
  const comments = useQuery(
    setCommentsQuery(browserApi, { clientId: session.clientId, id: session.id }),
  );
  const prescribed = usePrescribed(session);
  const { startedAt, endedAt, feedback, records, notes, readiness } = session;
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
      {readiness === null ? null : (
        <Words title={ready('before')}>{ready('said', { value: readiness })}</Words>
      )}
      {feedback ? <Words title={t('felt')}>{felt(feedback).join(' · ')}</Words> : null}
      {notes ? <Words title={t('notes')}>{notes}</Words> : null}
      {session.exercises.map((exercise) => (
        <Exercise
          key={exercise.id}
          session={session}
          exercise={exercise}
          prescribed={prescribed}
          comments={comments.data?.items ?? []}
        />
      ))}
      {session.endedAt !== null && session.revision > 1 ? (
        <SessionChanges session={session} />
      ) : null}
    </div>
  );
}

/** How the client says it felt, part by part; what they left open is left out. */
function useFelt(): (feedback: WorkoutFeedback) => string[] {
  const t = useTranslations('workspace.client.session');
  const more = useTranslations('lifts.session.feedback');
  const joints = useTranslations('library.joints');
  return ({ effort, mood, fatigue, pump, pain, painAreas, comment }) => {
    const areas = painAreas.map((area) => joints(area)).join(', ');
    const hurt =
      pain === null || areas === ''
        ? pain !== null && more('pain', { value: pain })
        : more('painAt', { value: pain, areas });
    const parts = [
      effort !== null && t('effort', { effort }),
      mood !== null && t('mood', { mood }),
      fatigue !== null && more('fatigue', { value: fatigue }),
      pump !== null && more('pump', { value: pump }),
      hurt,
      comment,
    ];
    return parts.flatMap((part) => part || []);
  };
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
  session: StoredWorkout;
  comments: readonly SetComment[];
  exercise: ExerciseLog;
  prescribed: ReadonlyMap<string, SetPrescription>;
};

const laps = onDemand(() => import('#web/features/clients/components/session-laps.tsx'));

function Exercise({ session, exercise, prescribed, comments }: ExerciseProps) {
  const part = useOnDemand(laps, exercise.endurance !== undefined);
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
      {exercise.endurance && part ? (
        <part.SessionLaps session={session} exercise={exercise} />
      ) : null}
      <SetsSpokenOf session={session} exercise={exercise} comments={comments} />
    </section>
  );
}
