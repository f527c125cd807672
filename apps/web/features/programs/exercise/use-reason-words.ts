'use client';

import * as lists from '@coachme/contracts/exercise-lists';
import type { AlternativeReason } from '@coachme/contracts/library.contract';
import { useTranslations } from 'next-intl';
import { useMuscleWords } from '#web/features/programs/components/use-muscle-words.ts';

/** Why an exercise may stand in for another, in a line. */
export function useReasonWords() {
  const t = useTranslations('library.reasons');
  const joints = useTranslations('library.joints');
  const equipment = useTranslations('words.equipment');
  const muscles = useMuscleWords();
  const say = (reason: AlternativeReason): string => {
    switch (reason.kind) {
      case 'same-muscles':
        return t('same-muscles', { muscles: muscles.list(reason.muscles) });
      case 'needs-only': {
        const known = lists.equipment.find((kind) => kind === reason.equipment);
        return t('needs-only', { equipment: known ? equipment(known) : reason.equipment });
      }
      case 'spares':
        return t('spares', { joints: reason.joints.map((joint) => joints(joint)).join(', ') });
      default:
        return t(reason.kind);
    }
  };
  return (reasons: readonly AlternativeReason[]) => reasons.map(say).join(' · ');
}
