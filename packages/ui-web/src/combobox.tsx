'use client';
import type { FieldProps } from './field.tsx';
import { FieldStandIn } from './field-stand-in.tsx';
import { onDemand, useOnDemand } from './on-demand.tsx';
import type { Option } from './option-list.tsx';

export interface ComboboxProps extends FieldProps {
  options: readonly Option[];
  value: string | null;
  onChange: (id: string | null) => void;
  /** Given when the options come from a search: then they are shown as they come, unfiltered. */
  onQueryChange?: (query: string) => void;
  placeholder?: string;
  /** What the list says when nothing matches. */
  emptyLabel: string;
  isDisabled?: boolean;
}

const live = onDemand(() => import('./live-combobox.tsx'));

/** One of many, found by typing. */
export function Combobox(props: ComboboxProps) {
  const part = useOnDemand(live, true);
  const { options, value, placeholder } = props;
  const chosen = options.find(({ id }) => id === value)?.label;
  return part ? (
    <part.LiveCombobox {...props} />
  ) : (
    <FieldStandIn {...props} text={chosen ?? placeholder} />
  );
}
