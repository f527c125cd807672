'use client';

import type { Span } from '@coachme/domain/programs/shorthand-cursor.rules';

export type Mistake = Span & { readonly suggestion: string | null };
type Fix = Span & { readonly suggestion: string };

type MistakeLineProps = {
  error: Mistake;
  /** Why it cannot be read. */
  reason: string;
  /** What the press says that takes a suggestion. */
  useLabel: (text: string) => string;
  onUse: (fix: Fix) => void;
};

/** What a field of shorthand cannot read, with the nearest right form to take by a press. */
export function MistakeLine({ error, reason, useLabel, onUse }: MistakeLineProps) {
  const { suggestion } = error;
  return (
    <p className="text-act text-xs">
      {reason}
      {suggestion ? (
        <button
          type="button"
          // Before the field loses the focus and closes.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onUse({ ...error, suggestion })}
          className="ms-1.5 cursor-pointer rounded-sm font-medium text-ink underline underline-offset-2"
        >
          {useLabel(suggestion)}
        </button>
      ) : null}
    </p>
  );
}
