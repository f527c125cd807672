'use client';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look.tsx';
import { classNames } from './class-names.tsx';
import { Spinner } from './spinner.tsx';
import { useIsAlive } from './use-is-alive.ts';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  look?: ButtonLook;
  size?: ButtonSize;
  className?: string;
  children: ReactNode;
  /** Said to screen readers while the work is under way. */
  pendingLabel?: string;
}

/** Does something here. While pending it keeps its width and focus and cannot be pressed twice. */
export function Button(props: ButtonProps) {
  return props.type === 'submit' ? <SubmitButton {...props} /> : <PlainButton {...props} />;
}

/** Sends nothing before the page has come alive: the browser alone would put what was typed into the address. */
function SubmitButton({ isDisabled = false, className, ...rest }: ButtonProps) {
  const isAlive = useIsAlive();
  return (
    <PlainButton
      {...rest}
      isDisabled={isDisabled || !isAlive}
      className={classNames(
        !isAlive && !isDisabled && 'data-disabled:cursor-progress! data-disabled:opacity-100!',
        className,
      )}
    />
  );
}

function PlainButton({
  look = 'secondary',
  size = 'medium',
  className,
  children,
  pendingLabel,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonLook(look, size, classNames('relative', className))}>
      {({ isPending }) => (
        <>
          <span
            className={classNames(
              'inline-flex items-center justify-center gap-[inherit]',
              isPending && 'opacity-0',
            )}
          >
            {children}
          </span>
          {isPending ? <Spinner label={pendingLabel} className="absolute" /> : null}
        </>
      )}
    </AriaButton>
  );
}
