'use client';

import type { Lift } from '@coachme/contracts/lifts.contract';
import { SearchField } from '@coachme/ui-web/search-field';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { Card } from '#web/features/clients/components/card.tsx';
import { liftsQuery } from '#web/features/clients/lifts/lift-queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** Every exercise a client has trained, last trained first; one of them is looked at beside. */
export function LiftPicker({ clientId }: { clientId: string }) {
  const t = useTranslations('lifts');
  const url = useUrlState();
  const q = url.get('find') ?? '';
  const lifts = useInfiniteQuery(liftsQuery(browserApi, { clientId, q }));
  const rows = lifts.data?.pages.flatMap(({ items }) => items) ?? [];
  const chosen = url.get('lift') ?? rows[0]?.exerciseId ?? null;
  return (
    <Card title={t('title')}>
      <SearchField label={t('search')} value={q} onChange={(find) => url.set({ find })} />
      {lifts.isPending ? <Skeleton className="h-64 w-full" /> : null}
      {lifts.isError && !lifts.data ? <QueryProblem query={lifts} /> : null}
      {lifts.data && rows.length === 0 ? (
        <p className="text-ink-3">{q ? t('noMatch') : t('none')}</p>
      ) : null}
      <ul className="-my-2">
        {rows.map((lift) => (
          <LiftRow
            key={lift.exerciseId}
            lift={lift}
            isChosen={lift.exerciseId === chosen}
            onChoose={() => url.set({ lift: lift.exerciseId })}
          />
        ))}
      </ul>
      <MoreButton of={lifts} size="small" className="self-start" />
    </Card>
  );
}

function LiftRow(props: { lift: Lift; isChosen: boolean; onChoose: () => void }) {
  const { lift, isChosen, onChoose } = props;
  const t = useTranslations('lifts');
  const formats = useFormats();
  const best = lift.bests.find(({ kind }) => kind === 'e1rm');
  return (
    <li className="relative border-line border-b py-3 last:border-b-0 has-[button:hover]:bg-sunken">
      <button
        type="button"
        aria-pressed={isChosen}
        onClick={onChoose}
        className={`w-full cursor-pointer rounded-sm text-start after:absolute after:inset-0 ${isChosen ? 'font-semibold' : 'font-medium'}`}
      >
        {lift.exerciseName}
      </button>
      <p className="flex justify-between gap-3 text-ink-3 text-sm">
        <span>
          {t('sessionsUntil', {
            count: lift.sessionCount,
            date: formats.date(lift.lastTrainedOn, 'short'),
          })}
        </span>
        {best ? (
          <span className="text-ink-2 tabular-nums">
            {t('e1rm', { value: formats.weight(Math.round(best.value)) })}
          </span>
        ) : null}
      </p>
    </li>
  );
}
