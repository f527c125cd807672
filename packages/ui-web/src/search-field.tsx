'use client';
import { Search, X } from 'lucide-react';
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
  Button,
  Input,
  Label,
} from 'react-aria-components';
import { classNames } from './class-names.tsx';
import { controlLook } from './field.tsx';

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'children' | 'className'> {
  label: string;
  placeholder?: string;
  className?: string;
}

/** Narrows what is on the page. Escape clears it. */
export function SearchField({ label, placeholder, className, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} className={classNames('group relative', className)}>
      <Label className="sr-only">{label}</Label>
      <Search
        aria-hidden
        className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4 text-ink-3"
        strokeWidth={1.5}
      />
      <Input
        placeholder={placeholder ?? label}
        className={classNames(controlLook, 'ps-9 pe-9 [&::-webkit-search-cancel-button]:hidden')}
      />
      <Button className="absolute inset-y-0 end-0 grid w-9 cursor-pointer place-items-center text-ink-3 group-data-empty:hidden">
        <X aria-hidden className="size-4" strokeWidth={1.5} />
      </Button>
    </AriaSearchField>
  );
}
