'use client';

import type { LiveWorkout } from '@coachme/contracts/progress.contract';
import { bestOfEach } from '@coachme/domain/strength/best-of-each.rules';
import { lastDone } from '@coachme/i18n/live-words';
import { Avatar } from '@coachme/ui-web/avatar';
import { Chalk } from '@coachme/ui-web/chalk';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useRecordSentence } from '#web/features/day/components/use-record-sentence.ts';
import { useFormats } from '#web/session/session.tsx';

/** One session: how far, the last set, and the records in chalk. */
export function LiveSession({ session }: { session: LiveWorkout }) {
  const t = useTranslations('workspace.day.live');
  const formats = useFormats();
  const sentence = useRecordSentence();
  const { clientId, clientName, workoutId, endedAt, completedSets, plannedSets } = session;
  const share = plannedSets > 0 ? Math.min(1, completedSets / plannedSets) : endedAt ? 1 : 0;
  return (
    <li className="relative flex gap-3 border-line border-b py-4">
      <Avatar name={clientName} />
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline gap-2">
          <Link
            href={`/coach/clients/${clientId}?session=${workoutId}`}
            className="min-w-0 truncate rounded-sm font-medium after:absolute after:inset-0"
          >
            {clientName}
          </Link>
          <span className="ms-auto shrink-0 text-ink-3 text-xs tabular-nums">
            {endedAt ? t('finished', { time: formats.time(endedAt) }) : <Now />}
          </span>
        </p>
        <p className="truncate text-ink-2">{session.title}</p>
        <div className="mt-2 flex items-center gap-3">
          <span className="h-1 flex-1 overflow-hidden rounded-full bg-line">
            <span className="block h-full bg-ink" style={{ width: `${share * 100}%` }} />
          </span>
          <span className="text-ink-2 text-xs tabular-nums">
            {plannedSets > 0
              ? t('sets', { done: completedSets, all: plannedSets })
              : t('setsDone', { count: completedSets })}
          </span>
        </div>
        <LastSet session={session} />
        {bestOfEach(session.records).map((record) => (
          <p key={record.exerciseName} className="mt-2 text-sm">
            <Chalk>{sentence(record)}</Chalk>
          </p>
        ))}
      </div>
    </li>
  );
}

function Now() {
  const t = useTranslations('workspace.day.live');
  return (
    <span className="inline-flex items-center gap-1.5 font-medium text-on-track">
      <span aria-hidden className="size-1.5 animate-pulse rounded-full bg-current" />
      {t('now')}
    </span>
  );
}

/** The last set or lap; once it is over, what the session came to. */
function LastSet({ session }: { session: LiveWorkout }) {
  const t = useTranslations('workspace.day.live');
  const last = lastDone(session, t, useFormats());
  if (!last) return null;
  return (
    <p className="mt-1.5 text-ink-3 text-sm tabular-nums">
      {last.of} <bdi>{last.figures}</bdi>
    </p>
  );
}
