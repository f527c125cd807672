import type { WorkoutFeedback } from '@coachme/contracts/execution.words';
import { joints } from '@coachme/domain/exercises/joint-stress.rules';
import { useTranslations } from 'use-intl';
import { Scale } from '../../../app-shell/scale.tsx';
import { ChoiceChips } from './choice-chips.tsx';

/** Whether something hurt, how much, and where; the coach is told at once. */
export function PainForm(props: {
  feedback: WorkoutFeedback | null;
  onChange: (change: Partial<WorkoutFeedback>) => void;
}) {
  const { feedback, onChange } = props;
  const t = useTranslations('training.feedback');
  const names = useTranslations('library.joints');
  const pain = feedback?.pain ?? null;
  const areas = feedback?.painAreas ?? [];
  return (
    <>
      <Scale
        label={t('pain')}
        from={0}
        to={10}
        ends={[t('painLow'), t('painHigh')]}
        value={pain}
        onChange={(next) => onChange({ pain: next, ...(next ? {} : { painAreas: [] }) })}
      />
      {pain ? (
        <ChoiceChips
          isSeveral
          label={t('where')}
          choices={joints.map((id) => ({ id, label: names(id) }))}
          chosen={areas}
          onPress={(area) => {
            const others = areas.filter((one) => one !== area);
            onChange({ painAreas: others.length === areas.length ? [...areas, area] : others });
          }}
        />
      ) : null}
    </>
  );
}
