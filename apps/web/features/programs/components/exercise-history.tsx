'use client';

import { ApiError } from '@coachme/contracts/kit/client';
import type { LiftSession } from '@coachme/contracts/lifts.contract';
import { bestSetOf, setsInShort } from '@coachme/domain/session/sets-in-short.rules';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { Sparkline } from '@coachme/ui-web/sparkline';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useBuiltProgram } from '#web/features/programs/builder/builder-context.tsx';
import { ClientChoice } from '#web/features/programs/components/client-choice.tsx';
import { clientQuery } from '#web/features/programs/queries.ts';
import {
  exerciseHistoryQuery,
  programClientsQuery,
} from '#web/features/programs/writing-queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const shown = 3;
const quietLook =
  'min-h-8 cursor-pointer self-start rounded-sm text-start text-ink-2 text-sm underline decoration-line underline-offset-4 hover:text-ink pointer-coarse:min-h-11';

/** What a client last did of the chosen exercise: of the one who is on the program, or of one chosen. */
export function ExerciseHistory({ exerciseId }: { exerciseId: string }) {
  const t = useTranslations('beside');
  const url = useUrlState();
  const onlyClient = useOnlyClient();
  const [isChoosing, setChoosing] = useState(false);
  const clientId = url.get('historyOf') ?? onlyClient;
  const choose = (id: string | null) => {
    if (id === null) return;
    url.set({ historyOf: id });
    setChoosing(false);
  };
  if (isChoosing) return <ClientChoice value={clientId} onChange={choose} />;
  return (
    <section aria-label={t('title')} className="flex flex-col gap-2">
      {clientId ? <OfClient key={clientId} clientId={clientId} exerciseId={exerciseId} /> : null}
      <button type="button" onClick={() => setChoosing(true)} className={quietLook}>
        {t(clientId ? 'change' : 'show')}
      </button>
    </section>
  );
}

/** Who is on the program, where that is one person. */
function useOnlyClient(): string | null {
  const { id, assignedCount } = useBuiltProgram();
  const { data } = useQuery({
    ...programClientsQuery(browserApi, id),
    enabled: assignedCount > 0,
  });
  const ids = new Set(data?.map(({ clientId }) => clientId));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

function OfClient({ clientId, exerciseId }: { clientId: string; exerciseId: string }) {
  const t = useTranslations('beside');
  const client = useQuery(clientQuery(browserApi, clientId));
  const history = useQuery(exerciseHistoryQuery(browserApi, { clientId, exerciseId }));
  const name = client.data?.name ?? '…';
  return (
    <>
      <h3 className="font-medium">
        <bdi>{t('of', { name })}</bdi>
      </h3>
      {history.isPending ? <Skeleton className="h-20" /> : null}
      {history.isError ? <p className="text-ink-2 text-sm">{t(whyNot(history.error))}</p> : null}
      {history.data?.length === 0 ? (
        <p className="text-ink-2 text-sm">{t('never', { name })}</p>
      ) : null}
      {history.data && history.data.length > 0 ? <Sessions sessions={history.data} /> : null}
    </>
  );
}

const whyNot = (error: unknown) =>
  error instanceof ApiError && (error.code === 'forbidden' || error.code === 'not-found')
    ? 'closed'
    : 'failed';

/** Newest first, as they come. */
function Sessions({ sessions }: { sessions: readonly LiftSession[] }) {
  const t = useTranslations('beside');
  const formats = useFormats();
  const words = {
    load: formats.weight,
    clock: formats.clock,
    at: (load: string, reps: string) => t('setsAt', { load, reps }),
    reps: (reps: string) => t('reps', { reps }),
  };
  const best = bestSetOf(sessions);
  const [newest] = sessions;
  return (
    <>
      <Trend sessions={sessions} />
      {best ? (
        <p className="text-sm">
          <span className="text-ink-3">{t('best')} </span>
          <bdi className="tabular-nums">{setsInShort([best], words)}</bdi>
        </p>
      ) : null}
      <ul className="flex flex-col gap-1.5 text-sm">
        {sessions.slice(0, shown).map(({ workoutId, date, sets }) => (
          <li key={workoutId} className="flex flex-col">
            <span className={workoutId === newest?.workoutId ? 'text-ink-2' : 'text-ink-3'}>
              {formats.date(date)}
            </span>
            <bdi className="tabular-nums">{setsInShort(sets, words)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

function Trend({ sessions }: { sessions: readonly LiftSession[] }) {
  const t = useTranslations('beside');
  const formats = useFormats();
  const estimated = sessions.filter(({ e1rmKg }) => e1rmKg !== null).toReversed();
  const [first, last] = [estimated[0], estimated.at(-1)];
  if (!first || !last || last.e1rmKg === null) return null;
  const label = t('trend', {
    formula: last.formula,
    first: formats.date(first.date),
    last: formats.date(last.date),
    count: estimated.length,
  });
  return (
    <div className="flex items-center justify-between gap-3">
      <span className="font-medium text-sm tabular-nums">
        {t('e1rm', { value: formats.weight(last.e1rmKg) })}
      </span>
      {estimated.length > 1 ? (
        <Sparkline values={estimated.map(({ e1rmKg }) => e1rmKg)} label={label} width={128} />
      ) : null}
    </div>
  );
}
