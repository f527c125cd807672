'use client';

import type { SetPrescription } from '@coachme/contracts/programs.words';
import { freshSet } from '@coachme/domain/programs/fresh-copy.rules';
import { textOfSets } from '@coachme/domain/programs/set-text.rules';
import { setsAbove } from '@coachme/domain/programs/sets-above.rules';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import {
  ShorthandField,
  type ShorthandFieldProps,
} from '#web/features/programs/components/shorthand-field.tsx';
import { useHand } from '#web/features/programs/components/use-hand.ts';
import { newId } from '#web/features/programs/new-id.ts';

type NewSetsFieldProps = ShorthandFieldProps & { exerciseId: string; onDone: () => void };

/** The sets of an exercise that was just added: Enter in the empty field takes those of the one above. */
export function NewSetsField({ exerciseId, onDone, ...field }: NewSetsFieldProps) {
  const t = useTranslations('builder.sets');
  const hand = useHand();
  const { current } = useBuilder();
  const { sets, onChange } = field;
  const above: readonly SetPrescription[] =
    (sets.length === 0 ? setsAbove(current().content, exerciseId) : null) ?? [];
  const done = () => {
    if (above.length > 0) onChange(above.map((set) => freshSet(set, newId)));
    onDone();
  };
  const hint = above.length > 0 ? t('asAbove', { sets: textOfSets(above, hand) }) : null;
  return <ShorthandField {...field} onDone={done} placeholder={hint ?? t('placeholder')} />;
}
