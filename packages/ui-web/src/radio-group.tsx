'use client';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import { classNames } from './class-names.tsx';
import { FieldFoot, FieldLabel, type FieldProps, fieldLook } from './field.tsx';
import type { Option } from './option-list.tsx';

export interface RadioGroupProps extends FieldProps {
  options: readonly Option[];
  value: string | null;
  onChange: (id: string) => void;
  /** `row` for a few short words side by side. */
  layout?: 'column' | 'row';
  isDisabled?: boolean;
  name?: string;
  /** Takes the focus when it appears, as where it is all that a dialog asks. */
  autoFocus?: boolean;
}

/** One of a few, all in sight. */
export function RadioGroup({ options, layout = 'column', className, ...rest }: RadioGroupProps) {
  const { label, isLabelHidden, hint, problem, autoFocus = false, ...aria } = rest;
  const first = aria.value ?? options[0]?.id;
  return (
    <AriaRadioGroup
      {...aria}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      className={classNames(fieldLook, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <div className={classNames('flex gap-2', layout === 'column' ? 'flex-col' : 'flex-wrap')}>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            autoFocus={autoFocus && option.id === first}
            className="group/radio flex min-h-10 cursor-pointer items-center gap-3 rounded border border-edge bg-surface px-3 py-2 text-sm transition-colors hover:border-ink-2 data-selected:border-ink data-selected:ring-1 data-selected:ring-ink data-disabled:opacity-45 pointer-coarse:min-h-11"
          >
            <span className="size-4 shrink-0 rounded-full border border-edge bg-surface transition-[border-width] group-data-selected/radio:border-5 group-data-selected/radio:border-ink" />
            <span className="flex flex-col">
              {option.label}
              {option.description ? (
                <span className="text-ink-3 text-xs">{option.description}</span>
              ) : null}
            </span>
          </Radio>
        ))}
      </div>
      <FieldFoot hint={hint} problem={problem} />
    </AriaRadioGroup>
  );
}
