import type { Workout } from '@coachme/contracts/execution.words';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Scale } from './scale.tsx';

type Feedback = NonNullable<Workout['feedback']>;

/** How hard it was, how one feels, and a word to the coach; all of it may stay open. */
export function FeedbackForm(props: {
  feedback: Feedback | null;
  onChange: (change: Partial<Feedback>) => void;
}) {
  const { feedback, onChange } = props;
  const t = useTranslations('logger.summary');
  const [comment, setComment] = useState(feedback?.comment ?? '');
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
        label={t('mood')}
        from={1}
        to={10}
        ends={[t('moodLow'), t('moodHigh')]}
        value={feedback?.mood ?? null}
        onChange={(mood) => onChange({ mood })}
      />
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
