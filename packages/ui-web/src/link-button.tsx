'use client';
import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-aria-components';
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look.tsx';

export interface LinkButtonProps extends Omit<LinkProps, 'children' | 'className'> {
  look?: ButtonLook;
  size?: ButtonSize;
  className?: string;
  children: ReactNode;
}

/** Goes somewhere, and looks like a button because it is the next step. */
export function LinkButton({
  look = 'secondary',
  size = 'medium',
  className,
  ...rest
}: LinkButtonProps) {
  return <Link {...rest} className={buttonLook(look, size, className)} />;
}
