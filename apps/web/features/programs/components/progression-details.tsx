'use client';

import type { ExercisePrescription } from '@coachme/domain/programs/program-content.rules';
import { changeExercise } from '@coachme/domain/programs/program-part.rules';
import {
  mismatchOf,
  PROGRESSION_KINDS,
  type ProgressionRule,
  usualRule,
} from '@coachme/domain/progression/progression-rule.rules';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { Select } from '@coachme/ui-web/select';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { useMe } from '#web/session/session.tsx';

const AS_WRITTEN = 'as-written';
const figures = onDemand(() => import('./progression-figures.tsx'));

/** How the loads of the chosen exercise go on from session to session; as they are written unless the coach says so. */
export function ProgressionDetails({ prescription }: { prescription: ExercisePrescription }) {
  const t = useTranslations('progression');
  const { edit, isReadOnly } = useBuilder();
  const { weightUnit } = useMe().user;
  const { id, progression: rule, sets } = prescription;
  const part = useOnDemand(figures, rule !== null);
  const change = (progression: ProgressionRule | null) =>
    edit(changeExercise(id, { progression }), `progression-${id}`);
  const choose = (chosen: string) => {
    const kind = PROGRESSION_KINDS.find((known) => known === chosen);
    change(kind ? usualRule(kind, weightUnit) : null);
  };
  const mismatch = rule && mismatchOf(rule, sets);
  return (
    <div className="flex flex-col gap-3">
      <Select
        label={t('title')}
        hint={rule ? t(`about.${rule.kind}`) : t('about.none')}
        problem={mismatch ? t(`mismatch.${mismatch}`) : undefined}
        isDisabled={isReadOnly}
        value={rule?.kind ?? AS_WRITTEN}
        onChange={choose}
        options={[
          { id: AS_WRITTEN, label: t('none') },
          ...PROGRESSION_KINDS.map((kind) => ({ id: kind, label: t(`kinds.${kind}`) })),
        ]}
      />
      {rule && part ? (
        <part.ProgressionFigures rule={rule} onChange={change} isReadOnly={isReadOnly} />
      ) : null}
    </div>
  );
}
