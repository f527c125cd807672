'use client';
import type { FieldProps } from './field.tsx';
import { FieldStandIn } from './field-stand-in.tsx';
import { onDemand, useOnDemand } from './on-demand.tsx';
import type { Option } from './option-list.tsx';

export interface SelectProps extends FieldProps {
  options: readonly Option[];
  value: string | null;
  onChange: (id: string) => void;
  placeholder?: string;
  isDisabled?: boolean;
  name?: string;
}

const live = onDemand(() => import('./live-select.tsx'));

/** One of a few. From about eight on, a combobox is kinder. */
export function Select(props: SelectProps) {
  const part = useOnDemand(live, true);
  const { options, value, placeholder } = props;
  const chosen = options.find(({ id }) => id === value)?.label;
  return part ? (
    <part.LiveSelect {...props} />
  ) : (
    <FieldStandIn {...props} text={chosen ?? placeholder} />
  );
}
