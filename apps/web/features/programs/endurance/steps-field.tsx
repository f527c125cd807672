'use client';

import type { EnduranceItem, Sport } from '@coachme/domain/endurance/endurance-session.rules';
import { parseEnduranceShorthand } from '@coachme/domain/endurance/endurance-shorthand.rules';
import { textOfSteps } from '@coachme/domain/endurance/endurance-text.rules';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { WrittenField } from '#web/features/programs/components/written-field.tsx';
import { SessionDrawing } from '#web/features/programs/endurance/session-line.tsx';

type StepsFieldProps = {
  label: string;
  sport: Sport;
  items: readonly EnduranceItem[];
  onChange: (items: EnduranceItem[]) => void;
  /** Enter: written. */
  onDone?: (() => void) | undefined;
  /** Escape, or the focus went elsewhere. */
  onLeave?: (() => void) | undefined;
  isFocused?: boolean;
  /** The whole session is drawn below; a single step of a list is not. */
  isDrawn?: boolean;
};

/** Steps written as text: drawn below as they are typed; what cannot be read is marked where it stands. */
export function StepsField({ label, sport, items, onChange, ...rest }: StepsFieldProps) {
  const { onDone, onLeave, isFocused, isDrawn = true } = rest;
  const t = useTranslations('steps');
  const language = useLocale();
  // What is being typed; while nothing is, the field says what the steps are.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? textOfSteps(items, language);
  const read = parseEnduranceShorthand(text);
  const mistake =
    read.ok || text.trim() === ''
      ? null
      : { ...read.error, why: t(`reasons.${read.error.reason}`) };
  const write = (next: string) => {
    setTyped(next);
    const outcome = parseEnduranceShorthand(next);
    if (outcome.ok) onChange(outcome.items);
    else if (next.trim() === '') onChange([]);
  };
  return (
    <WrittenField
      className="relative"
      label={label}
      placeholder={t('placeholder')}
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
    >
      {read.ok && isDrawn ? <SessionDrawing session={{ sport, items: read.items }} /> : null}
    </WrittenField>
  );
}
