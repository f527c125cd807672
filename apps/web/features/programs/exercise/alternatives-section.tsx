'use client';

import * as lists from '@coachme/contracts/exercise-lists';
import type { Exercise } from '@coachme/contracts/exercises.contract';
import { joints } from '@coachme/domain/exercises/joint-stress.rules';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { alternativesQuery } from '#web/features/programs/exercise/queries.ts';
import { ExerciseLink } from '#web/features/programs/exercise/related-lists.tsx';
import { Toggles } from '#web/features/programs/exercise/toggles.tsx';
import { useReasonWords } from '#web/features/programs/exercise/use-reason-words.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** What may stand in for it with the equipment at hand, sparing what hurts; both are kept in the address. */
export function AlternativesSection({ exercise }: { exercise: Exercise }) {
  const t = useTranslations('library');
  const words = useTranslations('words.equipment');
  const reasons = useReasonWords();
  const url = useUrlState();
  const equipment = chosen(lists.equipment, url.get('with'));
  const avoid = chosen(joints, url.get('spare'));
  const query = useQuery(alternativesQuery(browserApi, exercise.id, { equipment, avoid }));
  const keep = (name: string) => (ids: readonly string[]) =>
    url.set({ [name]: ids.length > 0 ? ids.join(',') : null });
  return (
    <section>
      <h2 className="mb-3 font-semibold">{t('alternatives.title')}</h2>
      <Toggles
        label={t('alternatives.equipment')}
        options={lists.equipment.map((id) => ({ id, label: words(id) }))}
        value={equipment}
        onChange={keep('with')}
      />
      <Toggles
        label={t('alternatives.avoid')}
        options={joints.map((id) => ({ id, label: t(`joints.${id}`) }))}
        value={avoid}
        onChange={keep('spare')}
      />
      {query.isError && !query.data ? <QueryProblem query={query} /> : null}
      {query.data?.items.length === 0 ? (
        <p className="mt-4 text-ink-2">{t('alternatives.none')}</p>
      ) : null}
      <ul className="mt-3">
        {query.data?.items.map((one) => (
          <ExerciseLink key={one.exercise.id} exercise={one.exercise}>
            {reasons(one.reasons)}
          </ExerciseLink>
        ))}
      </ul>
      <p className="mt-3 text-ink-3 text-xs">{t('alternatives.note')}</p>
    </section>
  );
}

function chosen<Word extends string>(words: readonly Word[], given: string | null): Word[] {
  const named = given?.split(',') ?? [];
  return words.filter((word) => named.includes(word));
}
