'use client';

import { corrected } from '@coachme/domain/programs/set-text.rules';
import { classNames } from '@coachme/ui-web/class-names';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { MarkedInput } from '#web/features/programs/components/marked-input.tsx';
import { type Mistake, MistakeLine } from '#web/features/programs/components/mistake-line.tsx';

type WrittenFieldProps = {
  inputId?: string | undefined;
  label: string;
  placeholder: string;
  text: string;
  /** What of the text cannot be read, and why in words; null where all can. */
  mistake: (Mistake & { readonly why: string }) | null;
  useLabel: (text: string) => string;
  onWrite: (text: string) => void;
  /** Enter: written. */
  onDone?: (() => void) | undefined;
  /** Escape, or the focus went elsewhere; a mistake stays in sight until it is corrected or given up. */
  onLeave: () => void;
  isFocused?: boolean | undefined;
  className?: string | undefined;
  /** What was understood. */
  children: ReactNode;
};

/** A field of shorthand: what is understood appears below as it is typed, what is not is marked where it stands. */
export function WrittenField({ text, mistake, onWrite, ...props }: WrittenFieldProps) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') props.onLeave();
    else if (!mistake) props.onDone?.();
  };
  return (
    <div className={classNames('flex min-w-0 flex-col gap-1.5', props.className)}>
      <MarkedInput
        id={props.inputId}
        label={props.label}
        text={text}
        placeholder={props.placeholder}
        error={mistake}
        describedBy={id}
        isFocused={props.isFocused}
        onWrite={onWrite}
        onKeyDown={onKeyDown}
        onBlur={mistake ? undefined : props.onLeave}
      />
      <div id={id} aria-live="polite">
        {mistake ? (
          <MistakeLine
            error={mistake}
            reason={mistake.why}
            useLabel={props.useLabel}
            onUse={(fix) => onWrite(corrected(text, fix))}
          />
        ) : null}
        {props.children}
      </div>
    </div>
  );
}
