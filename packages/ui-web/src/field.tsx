'use client';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';

/** What every field has beside its control. */
export interface FieldProps {
  label: string;
  /** Hides the label from sight where the place already says it; screen readers still hear it. */
  isLabelHidden?: boolean;
  hint?: ReactNode;
  /** What is wrong, in plain words. Its presence marks the field invalid. */
  problem?: string | undefined;
  className?: string;
}

export const fieldLook = 'group flex min-w-0 flex-col gap-1.5';

export const controlLook =
  'min-h-10 w-full min-w-0 rounded border border-edge bg-surface px-3 text-base text-ink transition-colors placeholder:text-ink-3 hover:border-ink-2 group-data-invalid:border-act data-disabled:opacity-45 pointer-coarse:min-h-11 sm:text-sm';

export function FieldLabel({ label, isLabelHidden = false }: FieldProps) {
  return (
    <Label className={isLabelHidden ? 'sr-only' : 'font-medium text-ink text-sm'}>{label}</Label>
  );
}

/** The hint, or the problem in its place: never both, so the eye has one thing to read. */
export function FieldFoot({ hint, problem }: Pick<FieldProps, 'hint' | 'problem'>) {
  if (problem) {
    return (
      <FieldError className="flex items-start gap-1.5 text-act text-sm">
        <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.5} />
        <span>{problem}</span>
      </FieldError>
    );
  }
  return hint ? (
    <Text slot="description" className="text-ink-3 text-sm">
      {hint}
    </Text>
  ) : null;
}
