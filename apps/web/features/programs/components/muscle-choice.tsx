'use client';

import { muscles } from '@coachme/contracts/exercise-lists';
import type { Muscle } from '@coachme/contracts/words';
import { useTranslations } from 'next-intl';

type MuscleChoiceProps = {
  label: string;
  value: readonly Muscle[];
  /** The main muscle cannot help itself. */
  without: Muscle;
  onChange: (chosen: Muscle[]) => void;
};

/** Any number of muscles, all in sight. */
export function MuscleChoice({ label, value, without, onChange }: MuscleChoiceProps) {
  const words = useTranslations('words.muscles');
  const toggle = (muscle: Muscle) =>
    onChange(
      value.includes(muscle) ? value.filter((other) => other !== muscle) : [...value, muscle],
    );
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {muscles
          .filter((muscle) => muscle !== without)
          .map((muscle) => (
            <button
              key={muscle}
              type="button"
              aria-pressed={value.includes(muscle)}
              onClick={() => toggle(muscle)}
              className="min-h-8 cursor-pointer rounded border border-edge px-2.5 text-sm hover:border-ink-2 aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11"
            >
              {words(muscle)}
            </button>
          ))}
      </div>
    </fieldset>
  );
}
