'use client';
import { Minus, Plus } from 'lucide-react';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Button,
  Group,
  Input,
} from 'react-aria-components';
import { classNames } from './class-names.tsx';
import { FieldFoot, FieldLabel, type FieldProps, fieldLook } from './field.tsx';

export interface NumberFieldProps
  extends FieldProps,
    Omit<AriaNumberFieldProps, 'children' | 'className' | 'isInvalid'> {
  /** The unit, shown behind the figure. */
  unit?: string;
}

const stepLook =
  'grid w-9 cursor-pointer place-items-center text-ink-2 transition-colors hover:bg-sunken hover:text-ink data-disabled:opacity-35 pointer-coarse:w-11';

/** A figure with its unit and steps; arrow keys step too. */
export function NumberField({ className, unit, ...rest }: NumberFieldProps) {
  const { label, isLabelHidden, hint, problem, ...aria } = rest;
  return (
    <AriaNumberField
      {...aria}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      className={classNames(fieldLook, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <Group className="flex min-h-10 overflow-hidden rounded border border-edge bg-surface focus-within:outline-2 focus-within:outline-ink focus-within:outline-offset-2 hover:border-ink-2 group-data-invalid:border-act pointer-coarse:min-h-11">
        <Button slot="decrement" className={classNames(stepLook, 'border-line border-e')}>
          <Minus aria-hidden className="size-4" strokeWidth={1.5} />
        </Button>
        <span className="flex min-w-0 flex-1 items-center justify-center gap-1 px-2">
          <Input className="w-full min-w-0 bg-transparent text-center text-base tabular-nums outline-none sm:text-sm" />
          {unit ? <span className="text-ink-3 text-sm">{unit}</span> : null}
        </span>
        <Button slot="increment" className={classNames(stepLook, 'border-line border-s')}>
          <Plus aria-hidden className="size-4" strokeWidth={1.5} />
        </Button>
      </Group>
      <FieldFoot hint={hint} problem={problem} />
    </AriaNumberField>
  );
}
