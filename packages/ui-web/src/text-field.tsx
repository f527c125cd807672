'use client';
import type { Ref } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
  TextArea,
} from 'react-aria-components';
import { classNames } from './class-names.tsx';
import { controlLook, FieldFoot, FieldLabel, type FieldProps, fieldLook } from './field.tsx';
import { useEarlyText } from './use-early-text.ts';

export interface TextFieldProps
  extends FieldProps,
    Omit<AriaTextFieldProps, 'children' | 'className' | 'isInvalid'> {
  placeholder?: string;
  /** More than one makes it grow: notes, messages. */
  rows?: number;
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of words, or several. */
export function TextField({ className, placeholder, rows = 1, inputRef, ...rest }: TextFieldProps) {
  const { label, isLabelHidden, hint, problem, ...aria } = rest;
  const around = useEarlyText(aria);
  return (
    <AriaTextField
      {...aria}
      ref={around}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      className={classNames(fieldLook, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      {rows > 1 ? (
        <TextArea
          rows={rows}
          placeholder={placeholder}
          className={classNames(controlLook, 'py-2')}
        />
      ) : (
        <Input placeholder={placeholder} ref={inputRef} className={controlLook} />
      )}
      <FieldFoot hint={hint} problem={problem} />
    </AriaTextField>
  );
}
