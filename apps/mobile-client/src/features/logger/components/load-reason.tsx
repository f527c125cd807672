import type { NextLoad } from '@coachme/contracts/progression.words';
import { useWhySentence } from '@coachme/mobile-shell/use-why-sentence';
import { Text } from '@coachme/ui-mobile/text';
import { useTranslations } from 'use-intl';
import type { SetView } from '../rules/set-views.rules.ts';
import { useExerciseFormats } from '../use-exercise-unit.tsx';

const words = {
  plan: 'plan',
  percent: 'percent',
  'training-max': 'trainingMax',
  'last-time': 'lastTime',
  'set-before': 'setBefore',
} as const;

/** Where the load that is aimed at comes from, in one sentence. */
export function LoadReason({ view, why }: { view: SetView; why: NextLoad | null }) {
  const sentence = useWhySentence();
  const t = useTranslations('logger.why');
  const formats = useExerciseFormats();
  const { loadKg, loadSource } = view.target;
  if (loadKg === null || loadSource === null) return null;
  const isByRule = why !== null && loadSource === 'plan' && loadKg === why.loadKg;
  const load = formats.weight(loadKg);
  const { percentOneRepMax, percentTrainingMax } = view.prescription ?? {};
  const percent = percentOneRepMax ?? percentTrainingMax ?? 0;
  return (
    <Text step="xs" tone="ink3" numberOfLines={3}>
      {isByRule
        ? sentence(why)
        : t(words[loadSource], { load, percent: formats.percent(percent / 100) })}
    </Text>
  );
}
