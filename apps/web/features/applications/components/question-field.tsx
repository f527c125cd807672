'use client';

import type { Answer, Question } from '@coachme/contracts/applications.contract';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';

type QuestionFieldProps = {
  question: Question;
  value: Answer['value'] | undefined;
  problem: string | undefined;
  onChange: (value: Answer['value']) => void;
};

/** A question of the coach, answered the way its kind wants. */
export function QuestionField({ question, value, problem, onChange }: QuestionFieldProps) {
  const t = useTranslations('apply');
  const { kind, label, choices, isRequired } = question;
  const field = { label, problem, isRequired };
  switch (kind) {
    case 'choice':
      return (
        <RadioGroup
          label={label}
          problem={problem}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
          options={choices.map((choice) => ({ id: choice, label: choice }))}
        />
      );
    case 'yes-no':
      return (
        <RadioGroup
          label={label}
          problem={problem}
          layout="row"
          value={typeof value === 'boolean' ? yesNo(value) : null}
          onChange={(id) => onChange(id === 'yes')}
          options={[
            { id: 'yes', label: t('yes') },
            { id: 'no', label: t('no') },
          ]}
        />
      );
    case 'number':
      return (
        <TextField
          {...field}
          inputMode="decimal"
          value={value === undefined ? '' : String(value)}
          onChange={(text) => onChange(numberIn(text))}
        />
      );
    case 'text':
    case 'long-text':
      return (
        <TextField
          {...field}
          rows={kind === 'long-text' ? 4 : 1}
          maxLength={kind === 'long-text' ? 4000 : 300}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
        />
      );
  }
}

const yesNo = (value: boolean) => (value ? 'yes' : 'no');

/** A figure once it is one; what is still being written stays as it is. */
function numberIn(text: string): number | string {
  const plain = text.trim().replace(',', '.');
  const isFinished = /^-?\d+(?:\.\d*[1-9])?$/.test(plain);
  return isFinished ? Number(plain) : text;
}
