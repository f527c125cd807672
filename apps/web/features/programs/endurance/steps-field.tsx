'use client';

import type { EnduranceItem, Sport } from '@coachme/domain/endurance/endurance-session.rules';
import { parseEnduranceShorthand } from '@coachme/domain/endurance/endurance-shorthand.rules';
import { textOfSteps } from '@coachme/domain/endurance/endurance-text.rules';
import { corrected } from '@coachme/domain/programs/set-text.rules';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useState } from 'react';
import { MarkedInput } from '#web/features/programs/components/marked-input.tsx';
import { MistakeLine } from '#web/features/programs/components/mistake-line.tsx';
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
  const isEmpty = text.trim() === '';
  const error = read.ok || isEmpty ? null : read.error;
  const id = useId();
  const write = (next: string) => {
    setTyped(next);
    const outcome = parseEnduranceShorthand(next);
    if (outcome.ok) onChange(outcome.items);
    else if (next.trim() === '') onChange([]);
  };
  const leave = () => {
    setTyped(null);
    onLeave?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') leave();
    else if (!error) onDone?.();
  };
  return (
    <div className="relative flex min-w-0 flex-col gap-1.5">
      <MarkedInput
        label={label}
        text={text}
        placeholder={t('placeholder')}
        error={error}
        describedBy={id}
        isFocused={isFocused}
        onWrite={write}
        onKeyDown={onKeyDown}
        // A mistake stays in sight until it is corrected or given up.
        onBlur={error ? undefined : leave}
      />
      <div id={id} aria-live="polite">
        {error ? (
          <MistakeLine
            error={error}
            reason={t(`reasons.${error.reason}`)}
            useLabel={(text) => t('use', { text })}
            onUse={(fix) => write(corrected(text, fix))}
          />
        ) : null}
        {read.ok && isDrawn ? <SessionDrawing session={{ sport, items: read.items }} /> : null}
      </div>
    </div>
  );
}
