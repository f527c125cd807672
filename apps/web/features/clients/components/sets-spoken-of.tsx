'use client';

import type { ExerciseLog, SetLog, StoredWorkout } from '@coachme/contracts/execution.words';
import type { SetComment } from '@coachme/contracts/set-comments.contract';
import { Button } from '@coachme/ui-web/button';
import { MessageSquare } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SetTalk } from '#web/features/clients/components/set-talk.tsx';
import { useMay } from '#web/session/session.tsx';

type SetsSpokenOfProps = {
  readonly session: StoredWorkout;
  readonly exercise: ExerciseLog;
  readonly comments: readonly SetComment[];
};

/** Under the sets of an exercise: what was noted and said of each, and a word back on any of them. */
export function SetsSpokenOf({ session, exercise, comments }: SetsSpokenOfProps) {
  const mayAnswer = useMay('workout:comment');
  const [openId, setOpenId] = useState<string | null>(null);
  const t = useTranslations('lifts.talk');
  const numbered = exercise.sets.map((set, index) => ({ set, number: index + 1 }));
  const saidOf = (set: SetLog) => comments.filter(({ setLogId }) => setLogId === set.id);
  const shown = numbered.filter(
    ({ set }) => set.id === openId || saidOf(set).length > 0 || hasWords(set),
  );
  return (
    <div className="mt-2 flex flex-col gap-3">
      {shown.map(({ set, number }) => (
        <div key={set.id} className="flex flex-col gap-2 rounded bg-sunken p-3">
          <SetWords set={set} number={number} />
          {set.id === openId || saidOf(set).length > 0 ? (
            <SetTalk
              set={{ clientId: session.clientId, workoutId: session.id, setLogId: set.id }}
              said={saidOf(set)}
            />
          ) : null}
        </div>
      ))}
      {mayAnswer ? (
        <div className="flex flex-wrap gap-1">
          {numbered
            .filter(({ set }) => set.id !== openId && saidOf(set).length === 0)
            .map(({ set, number }) => (
              <Button
                key={set.id}
                size="small"
                look="quiet"
                aria-label={t('open', { number, exercise: exercise.exerciseName })}
                onPress={() => setOpenId(set.id)}
              >
                <MessageSquare aria-hidden className="size-4" strokeWidth={1.5} />
                {number}
              </Button>
            ))}
        </div>
      ) : null}
    </div>
  );
}

const hasWords = ({ note, shortfallReason }: SetLog) => note !== '' || shortfallReason !== null;

function SetWords({ set, number }: { set: SetLog; number: number }) {
  const t = useTranslations('lifts.session');
  const session = useTranslations('workspace.client.session');
  return (
    <div className="text-sm">
      <p className="text-ink-3 text-xs">
        {session('set')} {number}
      </p>
      {set.shortfallReason === null ? null : (
        <p className="text-watch">
          {t('fellShort', { reason: t(`shortfall.${set.shortfallReason}`) })}
        </p>
      )}
      {set.note === '' ? null : <p dir="auto">{t('note', { note: set.note })}</p>}
    </div>
  );
}
