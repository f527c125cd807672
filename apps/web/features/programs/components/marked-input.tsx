'use client';

import { classNames } from '@coachme/ui-web/class-names';
import { type ChangeEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import {
  afterTyping,
  inTypingOrder,
  shownIndex,
} from '#web/features/programs/components/typing-order.rules.ts';

type MarkedInputProps = {
  id?: string | undefined;
  label: string;
  text: string;
  /** What of the text is wrong, in characters. */
  error: { index: number; length: number } | null;
  placeholder?: string;
  describedBy: string;
  isFocused?: boolean | undefined;
  onWrite: (text: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  onBlur?: (() => void) | undefined;
};

const textLook = 'px-2 py-1.5 text-sm tabular-nums whitespace-pre';

/** An input that underlines the mistake: the same text lies behind it, invisible but for the mark. */
export function MarkedInput({ text, error, ...props }: MarkedInputProps) {
  const behind = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { isFocused } = props;
  useEffect(() => {
    if (isFocused) input.current?.focus();
  }, [isFocused]);
  const onChange = useKeptCaret(input, text, props.onWrite);
  return (
    <div className="relative" dir="ltr">
      <div
        ref={behind}
        aria-hidden
        className={classNames(
          textLook,
          'pointer-events-none absolute inset-0 overflow-hidden text-transparent',
        )}
      >
        {error ? (
          <>
            {inTypingOrder(text.slice(0, error.index))}
            <span className="underline decoration-2 decoration-act decoration-wavy underline-offset-4">
              {inTypingOrder(text.slice(error.index, error.index + error.length)) || ' '}
            </span>
          </>
        ) : null}
      </div>
      <input
        id={props.id}
        aria-label={props.label}
        aria-invalid={error !== null}
        aria-describedby={props.describedBy}
        ref={input}
        autoComplete="off"
        spellCheck={false}
        placeholder={props.placeholder}
        value={inTypingOrder(text)}
        onChange={onChange}
        onScroll={(event) => behind.current?.scrollTo({ left: event.currentTarget.scrollLeft })}
        onKeyDown={props.onKeyDown}
        onBlur={props.onBlur}
        className={classNames(
          textLook,
          'relative min-h-9 w-full min-w-0 rounded border border-edge bg-transparent text-ink placeholder:text-ink-3 aria-invalid:border-act pointer-coarse:min-h-11',
        )}
      />
    </div>
  );
}

/** Writes what is typed; a value with marks in it is another than the browser has, which would move the caret to its end. */
function useKeptCaret(
  input: { readonly current: HTMLInputElement | null },
  text: string,
  onWrite: (text: string) => void,
): (event: ChangeEvent<HTMLInputElement>) => void {
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    const at = shownIndex(text, caret.current);
    caret.current = null;
    if (input.current?.selectionStart !== at) input.current?.setSelectionRange(at, at);
  });
  return ({ target, nativeEvent }) => {
    const isForward =
      nativeEvent instanceof InputEvent && nativeEvent.inputType === 'deleteContentForward';
    const at = target.selectionStart ?? target.value.length;
    const after = afterTyping(text, { shown: target.value, caret: at, isForward });
    caret.current = after.caret;
    onWrite(after.text);
  };
}
