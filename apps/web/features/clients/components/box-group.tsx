'use client';

import { Checkbox } from '@coachme/ui-web/checkbox';
import { FieldFoot, FieldLabel, fieldLook } from '@coachme/ui-web/field';
import type { Option } from '@coachme/ui-web/option-list';
import { CheckboxGroup } from 'react-aria-components';

type BoxGroupProps = {
  label: string;
  options: readonly Option[];
  value: string[];
  onChange: (ids: string[]) => void;
  problem?: string | undefined;
};

/** Any number of a few. */
export function BoxGroup({ label, options, problem, ...rest }: BoxGroupProps) {
  return (
    <CheckboxGroup
      {...rest}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      className={fieldLook}
    >
      <FieldLabel label={label} />
      <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
        {options.map(({ id, label: name }) => (
          <Checkbox key={id} value={id}>
            {name}
          </Checkbox>
        ))}
      </div>
      <FieldFoot problem={problem} />
    </CheckboxGroup>
  );
}
