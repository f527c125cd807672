'use client';

import type { ExercisePrescription, SetPrescription } from '@coachme/contracts/programs.words';
import type { Selection } from '@coachme/domain/programs/program-content.rules';
import { changeSet } from '@coachme/domain/programs/program-part.rules';
import { classNames } from '@coachme/ui-web/class-names';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { inspectorFieldId } from '#web/features/programs/builder/use-builder-keys.ts';
import { PartButton } from '#web/features/programs/components/part-button.tsx';
import { PartMenu } from '#web/features/programs/components/part-menu.tsx';
import { ShorthandField } from '#web/features/programs/components/shorthand-field.tsx';
import { useSetWords } from '#web/features/programs/components/use-set-words.ts';

type SetListProps = { prescription: ExercisePrescription; selection: Selection | null };

/** The sets of an exercise one by one; the chosen one opens to be written alone. */
export function SetList({ prescription, selection }: SetListProps) {
  const t = useTranslations('builder.inspector');
  const { sets } = prescription;
  if (sets.length === 0) return null;
  return (
    <div>
      <h3 className="mb-1 font-medium">{t('sets')}</h3>
      <ol className="flex flex-col">
        {sets.map((set, index) => (
          <SetRow
            key={set.id}
            set={set}
            number={index + 1}
            exercise={prescription.exerciseName}
            isChosen={selection?.id === set.id}
          />
        ))}
      </ol>
    </div>
  );
}

type SetRowProps = { set: SetPrescription; number: number; exercise: string; isChosen: boolean };

function SetRow({ set, number, exercise, isChosen }: SetRowProps) {
  const t = useTranslations('builder.sets');
  const wordsOf = useSetWords();
  const { edit, isReadOnly } = useBuilder();
  const selection = { part: 'set', id: set.id } as const;
  const label = t('one', { number, exercise });
  const write = ([changed]: SetPrescription[]) => {
    if (changed) edit(changeSet(set.id, { ...changed }), `set-${set.id}`);
  };
  return (
    <li
      className={classNames(
        'border-line border-b last:border-b-0',
        isChosen && 'rounded bg-sunken ring-1 ring-ink',
      )}
    >
      <div className="flex items-center gap-2 ps-2">
        <PartButton
          selection={selection}
          isChosen={isChosen}
          className="flex min-h-9 flex-1 items-center gap-3 tabular-nums pointer-coarse:min-h-11"
        >
          <span className="w-4 text-ink-3 text-xs">{number}</span>
          <span className="flex flex-wrap gap-x-2 text-sm">
            {wordsOf(set).map(({ id, text }, index) => (
              <bdi key={id} className={index === 0 ? 'font-medium' : 'text-ink-2'}>
                {text}
              </bdi>
            ))}
          </span>
        </PartButton>
        <PartMenu selection={selection} name={label} />
      </div>
      {isChosen && !isReadOnly ? (
        <ShorthandField
          inputId={inspectorFieldId}
          label={label}
          sets={[set]}
          onChange={write}
          isOne
          className="px-2 pb-2"
        />
      ) : null}
    </li>
  );
}
