import type { WorkoutFeedback } from '@coachme/contracts/execution.words';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Scale } from '../../../app-shell/scale.tsx';
import { PainForm } from './pain-form.tsx';

/** How hard it was, how one feels, what hurts, and a word to the coach; all of it may stay open. */
export function FeedbackForm(props: {
  feedback: WorkoutFeedback | null;
  onChange: (change: Partial<WorkoutFeedback>) => void;
}) {
  const { feedback, onChange } = props;
  const t = useTranslations('logger.summary');
  const more = useTranslations('training.feedback');
  const [comment, setComment] = useState(feedback?.comment ?? '');
  const fromOne = { from: 1, to: 10 } as const;
  return (
    <>
      <Scale
        label={t('effort')}
        from={0}
        to={10}
        ends={[t('effortLow'), t('effortHigh')]}
        value={feedback?.effort ?? null}
        onChange={(effort) => onChange({ effort })}
      />
      <Scale
        {...fromOne}
        label={t('mood')}
        ends={[t('moodLow'), t('moodHigh')]}
        value={feedback?.mood ?? null}
        onChange={(mood) => onChange({ mood })}
      />
      <Scale
        {...fromOne}
        label={more('fatigue')}
        ends={[more('fatigueLow'), more('fatigueHigh')]}
        value={feedback?.fatigue ?? null}
        onChange={(fatigue) => onChange({ fatigue })}
      />
      <Scale
        {...fromOne}
        label={more('pump')}
        ends={[more('pumpLow'), more('pumpHigh')]}
        value={feedback?.pump ?? null}
        onChange={(pump) => onChange({ pump })}
      />
      <PainForm feedback={feedback} onChange={onChange} />
      <TextField
        multiline
        label={t('comment')}
        hint={t('commentHint')}
        maxLength={2000}
        value={comment}
        onChangeText={(next) => {
          setComment(next);
          onChange({ comment: next });
        }}
      />
    </>
  );
}
