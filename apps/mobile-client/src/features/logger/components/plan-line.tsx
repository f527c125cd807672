import type { ExercisePrescription } from '@coachme/contracts/programs.words';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useSetsSummary } from '@coachme/mobile-shell/use-sets-summary';
import { Text } from '@coachme/ui-mobile/text';
import { useTranslations } from 'use-intl';
import { leftToRight } from '../rules/figures.rules.ts';

/** What the plan asks of an exercise, in one line. */
export function PlanLine({ prescribed }: { prescribed: ExercisePrescription }) {
  const t = useTranslations('logger');
  const formats = useFormats();
  const summary = useSetsSummary();
  const restSeconds = prescribed.sets.at(-1)?.restSeconds ?? null;
  const rest =
    restSeconds === null
      ? []
      : [t('restBetween', { clock: leftToRight(formats.clock(restSeconds)) })];
  if (prescribed.sets.length === 0) return null;
  return (
    <Text step="sm" tone="ink2">
      {[summary(prescribed.sets), ...rest].join(' · ')}
    </Text>
  );
}
