import * as lists from '@coachme/contracts/exercise-lists';
import type { AlternativeReason } from '@coachme/domain/exercises/alternatives.rules';
import { useTranslations } from 'use-intl';

/** Why an exercise may stand in for another, in a line. */
export function useReasonWords(): (reasons: readonly AlternativeReason[]) => string {
  const t = useTranslations('library.reasons');
  const joints = useTranslations('library.joints');
  const words = useTranslations('words');
  const say = (reason: AlternativeReason): string => {
    switch (reason.kind) {
      case 'same-muscles':
        return t('same-muscles', {
          muscles: reason.muscles.map((muscle) => words(`muscles.${muscle}`)).join(', '),
        });
      case 'needs-only': {
        const known = lists.equipment.find((kind) => kind === reason.equipment);
        const equipment = known ? words(`equipment.${known}`) : reason.equipment;
        return t('needs-only', { equipment });
      }
      case 'spares':
        return t('spares', { joints: reason.joints.map((joint) => joints(joint)).join(', ') });
      default:
        return t(reason.kind);
    }
  };
  return (reasons) => reasons.map(say).join(' · ');
}
