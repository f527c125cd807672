'use client';

import * as lists from '@coachme/contracts/exercise-lists';
import { MuscleMap } from '@coachme/ui-web/muscle-map';
import { Select } from '@coachme/ui-web/select';
import { useTranslations } from 'next-intl';
import { MuscleChoice } from '#web/features/programs/components/muscle-choice.tsx';
import { useMuscleWords } from '#web/features/programs/components/use-muscle-words.ts';
import type { Facts } from '#web/features/programs/exercise/exercise-form.tsx';

const none = 'none';

type FactFieldsProps = { facts: Facts; onChange: (change: Partial<Facts>) => void };

/** What an exercise trains, with what, and how it is logged. */
export function FactFields({ facts, onChange }: FactFieldsProps) {
  const t = useTranslations('builder.library');
  const words = useTranslations('words');
  const muscles = useMuscleWords();
  const { primary, secondary, equipment, measure } = facts;
  const worked = { primaryMuscles: [primary], secondaryMuscles: secondary };
  const choose = <Value extends string>(options: readonly Value[], id: string) =>
    options.find((option) => option === id);
  return (
    <>
      <div className="flex items-start gap-5">
        <div className="flex min-w-0 flex-1 flex-col gap-5">
          <Select
            label={t('form.primary')}
            value={primary}
            onChange={(id) => onChange({ primary: choose(lists.muscles, id) ?? primary })}
            options={lists.muscles.map((id) => ({ id, label: words(`muscles.${id}`) }))}
          />
          <Select
            label={t('form.equipment')}
            value={equipment ?? none}
            onChange={(id) => onChange({ equipment: choose(lists.equipment, id) ?? null })}
            options={[
              { id: none, label: t('form.noEquipment') },
              ...lists.equipment.map((id) => ({ id, label: words(`equipment.${id}`) })),
            ]}
          />
          <Select
            label={t('form.measure')}
            value={measure}
            onChange={(id) => onChange({ measure: choose(lists.measures, id) ?? measure })}
            options={lists.measures.map((id) => ({ id, label: t(`measures.${id}`) }))}
          />
        </div>
        <MuscleMap
          primary={[primary]}
          secondary={[...secondary]}
          label={muscles.sentence(worked)}
          className="hidden h-48 sm:inline-flex"
        />
      </div>
      <MuscleChoice
        label={t('form.secondary')}
        value={secondary}
        without={primary}
        onChange={(chosen) => onChange({ secondary: chosen })}
      />
    </>
  );
}
