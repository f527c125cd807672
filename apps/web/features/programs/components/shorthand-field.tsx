'use client';

import type { SetPrescription } from '@coachme/contracts/programs.words';
import { setsOfText, textOfSets } from '@coachme/domain/programs/set-text.rules';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SetsLine } from '#web/features/programs/components/sets-line.tsx';
import { useHand } from '#web/features/programs/components/use-hand.ts';
import { WrittenField } from '#web/features/programs/components/written-field.tsx';
import { newId } from '#web/features/programs/new-id.ts';

export type ShorthandFieldProps = {
  label: string;
  sets: readonly SetPrescription[];
  onChange: (sets: SetPrescription[]) => void;
  /** Enter: written. */
  onDone?: () => void;
  /** Escape, or the focus went elsewhere. */
  onLeave?: () => void;
  /** A field for one set takes no more than one. */
  isOne?: boolean;
  isFocused?: boolean;
  inputId?: string;
  placeholder?: string;
  className?: string;
};

/** Sets written as text: what is understood appears below as it is typed, what is not is marked where it stands. */
export function ShorthandField({
  label,
  sets,
  onChange,
  isOne = false,
  ...rest
}: ShorthandFieldProps) {
  const { onDone, onLeave, isFocused, inputId, className } = rest;
  const t = useTranslations('builder.sets');
  const hand = useHand();
  // What is being typed; while nothing is, the field says what the sets are.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? textOfSets(sets, hand);
  const parsed = setsOfText(text, sets, { newId, unit: hand.unit });
  const { outcome } = parsed;
  const mistake =
    outcome.ok || text.trim() === ''
      ? null
      : { ...outcome.error, why: t(`reasons.${outcome.error.reason}`) };
  const isTooMany = isOne && (parsed.sets?.length ?? 0) > 1;
  const write = (next: string) => {
    setTyped(next);
    const read = setsOfText(next, sets, { newId, unit: hand.unit }).sets;
    if (read && !(isOne && read.length > 1)) onChange(read);
    else if (next.trim() === '' && !isOne) onChange([]);
  };
  return (
    <WrittenField
      inputId={inputId}
      label={label}
      placeholder={rest.placeholder ?? t('placeholder')}
      text={text}
      mistake={mistake}
      useLabel={(text) => t('use', { text })}
      onWrite={write}
      onDone={onDone}
      onLeave={() => {
        setTyped(null);
        onLeave?.();
      }}
      isFocused={isFocused}
      className={className}
    >
      {isTooMany ? <p className="text-act text-xs">{t('oneOnly')}</p> : null}
      {parsed.sets && !isTooMany ? <SetsLine sets={parsed.sets} /> : null}
    </WrittenField>
  );
}
