'use client';

import type { Import, ImportChoice } from '@coachme/contracts/imports.contract';
import { Button } from '@coachme/ui-web/button';
import { Stat } from '@coachme/ui-web/stat';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCancelImport, useCommitImport } from '#web/features/imports/actions.ts';
import { ExerciseChoices } from '#web/features/imports/components/exercise-choices.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats } from '#web/session/session.tsx';

/** What a file holds, before anything of it is written. */
export function Preview({ found, onDropped }: { found: Import; onDropped: () => void }) {
  const t = useTranslations('imports');
  const actions = useTranslations('words.actions');
  const formats = useFormats();
  const words = useProblemWords();
  const commit = useCommitImport(found);
  const drop = useCancelImport(found);
  const problem = commit.error ?? drop.error;
  const [chosen, setChosen] = useState<ReadonlyMap<string, ImportChoice['as']>>(new Map());
  const { sessions, sets, knownSessions, refusedRows } = found.counts;
  const fresh = sessions - knownSessions;
  const figures = [
    ['sessions', sessions],
    ['sets', sets],
    ['known', knownSessions],
    ['refused', refusedRows],
  ] as const;
  return (
    <>
      <dl className="grid grid-cols-2 gap-6 sm:grid-cols-4">
        {figures.map(([name, value]) => (
          <Stat key={name} label={t(`figures.${name}`)} value={formats.number(value)} />
        ))}
      </dl>
      {fresh === 0 ? <p>{t('commit.nothing')}</p> : null}
      {fresh > 0 ? (
        <ExerciseChoices
          exercises={found.exercises}
          chosen={chosen}
          onChoose={(name, as) => setChosen(new Map(chosen).set(name, as))}
        />
      ) : null}
      {problem ? (
        <p role="alert" className="text-act">
          {words(problem)}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {fresh > 0 ? (
          <Button
            look="primary"
            isPending={commit.isPending}
            onPress={() => commit.mutate([...chosen].map(([name, as]) => ({ name, as })))}
          >
            {t('commit.action', { count: fresh })}
          </Button>
        ) : null}
        <Button
          isPending={drop.isPending}
          onPress={() => drop.mutate(undefined, { onSuccess: onDropped })}
        >
          {actions('cancel')}
        </Button>
      </div>
    </>
  );
}
