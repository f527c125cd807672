import { Text } from '@coachme/ui-mobile/text';
import { type RefObject, useEffect } from 'react';
import type { TextInput } from 'react-native';

/** What was refused and belongs to no field. */
export function FormProblem({ words }: { words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <Text role="alert" tone="act">
      {words}
    </Text>
  );
}

/** Takes the person to the first field that needs them. */
export function useFocusOnProblem<Field extends string>(
  problems: Readonly<Partial<Record<Field, string>>>,
  fields: readonly (readonly [Field, RefObject<TextInput | null>])[],
): void {
  useEffect(() => {
    const first = fields.find(([name]) => problems[name] !== undefined);
    first?.[1].current?.focus();
    // Only a new verdict moves the focus, not each letter typed.
  }, [problems, fields]);
}
