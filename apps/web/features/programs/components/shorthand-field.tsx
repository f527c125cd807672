'use client';

import type { SetPrescription } from '@coachme/contracts/programs.words';
import { corrected, setsOfText, textOfSets } from '@coachme/domain/programs/set-text.rules';
import { classNames } from '@coachme/ui-web/class-names';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useState } from 'react';
import { MarkedInput } from '#web/features/programs/components/marked-input.tsx';
import { MistakeLine } from '#web/features/programs/components/mistake-line.tsx';
import { SetsLine } from '#web/features/programs/components/sets-line.tsx';
import { useHand } from '#web/features/programs/components/use-hand.ts';
import { newId } from '#web/features/programs/new-id.ts';

type ShorthandFieldProps = {
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
  const parsed = setsOfText(text, sets, newId);
  const isTooMany = isOne && (parsed.sets?.length ?? 0) > 1;
  const id = useId();
  // A field left empty makes no mistake.
  const mistake = parsed.outcome.ok || text.trim() === '' ? null : parsed.outcome.error;
  const write = (next: string) => {
    setTyped(next);
    const read = setsOfText(next, sets, newId).sets;
    if (read && !(isOne && read.length > 1)) onChange(read);
    else if (next.trim() === '' && !isOne) onChange([]);
  };
  const leave = () => {
    setTyped(null);
    onLeave?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') leave();
    else if (!mistake) onDone?.();
  };
  return (
    <div className={classNames('flex min-w-0 flex-col gap-1.5', className)}>
      <MarkedInput
        id={inputId}
        label={label}
        text={text}
        placeholder={t('placeholder')}
        error={mistake}
        describedBy={id}
        isFocused={isFocused}
        onWrite={write}
        onKeyDown={onKeyDown}
        // A mistake stays in sight until it is corrected or given up.
        onBlur={mistake ? undefined : leave}
      />
      <div id={id} aria-live="polite">
        {mistake ? (
          <MistakeLine
            error={mistake}
            reason={t(`reasons.${mistake.reason}`)}
            useLabel={(text) => t('use', { text })}
            onUse={(fix) => write(corrected(text, fix))}
          />
        ) : null}
        {isTooMany ? <p className="text-act text-xs">{t('oneOnly')}</p> : null}
        {parsed.sets && !isTooMany ? <SetsLine sets={parsed.sets} /> : null}
      </div>
    </div>
  );
}
