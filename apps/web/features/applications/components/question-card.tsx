'use client';

import type { Question } from '@coachme/contracts/applications.contract';
import { Button } from '@coachme/ui-web/button';
import { Checkbox } from '@coachme/ui-web/checkbox';
import { Select } from '@coachme/ui-web/select';
import { TextField } from '@coachme/ui-web/text-field';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';

const kinds = ['text', 'long-text', 'choice', 'number', 'yes-no'] as const;
const icon = { 'aria-hidden': true, className: 'size-4', strokeWidth: 1.5 } as const;

type QuestionCardProps = {
  number: number;
  question: Question;
  /** Null removes it. */
  onChange: (question: Question | null) => void;
  onMove: (by: -1 | 1) => void;
  isLast: boolean;
};

/** One question of the page, with how it is answered. */
export function QuestionCard({ number, question, onChange, onMove, isLast }: QuestionCardProps) {
  const t = useTranslations('invites.editor');
  const { kind, label, choices, isRequired } = question;
  const change = (changes: Partial<Question>) => onChange({ ...question, ...changes });
  const setKind = (id: string) => {
    const chosen = kinds.find((one) => one === id);
    if (chosen) change({ kind: chosen, choices: chosen === 'choice' ? choices : [] });
  };
  return (
    <fieldset className="flex flex-col gap-4 rounded border border-line bg-surface p-4">
      <legend className="sr-only">{t('question', { number })}</legend>
      <div className="grid gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <TextField
          label={t('question', { number })}
          value={label}
          maxLength={200}
          onChange={(text) => change({ label: text })}
        />
        <Select
          label={t('kind')}
          value={kind}
          onChange={setKind}
          options={kinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
        />
      </div>
      {kind === 'choice' ? (
        <TextField
          label={t('choices')}
          hint={t('choicesHint')}
          rows={4}
          value={choices.join('\n')}
          onChange={(text) => change({ choices: text.split('\n').slice(0, 12) })}
        />
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Checkbox isSelected={isRequired} onChange={(on) => change({ isRequired: on })}>
          {t('required')}
        </Checkbox>
        <span className="flex-1" />
        <Moves number={number} isLast={isLast} onMove={onMove} onRemove={() => onChange(null)} />
      </div>
    </fieldset>
  );
}

type MovesProps = Pick<QuestionCardProps, 'number' | 'isLast' | 'onMove'> & {
  onRemove: () => void;
};

function Moves({ number, isLast, onMove, onRemove }: MovesProps) {
  const t = useTranslations('invites.editor');
  const moves = [
    { id: 'up', Icon: ArrowUp, isDisabled: number === 1, onPress: () => onMove(-1) },
    { id: 'down', Icon: ArrowDown, isDisabled: isLast, onPress: () => onMove(1) },
    { id: 'remove', Icon: Trash2, isDisabled: false, onPress: onRemove },
  ] as const;
  return moves.map(({ id, Icon, ...press }) => (
    <Button key={id} look="quiet" size="icon" aria-label={t(id, { number })} {...press}>
      <Icon {...icon} />
    </Button>
  ));
}
