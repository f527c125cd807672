import { Card } from '@coachme/ui-mobile/card';
import { Text } from '@coachme/ui-mobile/text';
import type { ReactNode } from 'react';

export interface FactorPartProps {
  title: string;
  text: string;
  /** How it stands, in a word or two. */
  state?: string;
  children: ReactNode;
}

/** One thing that proves a person: what it is, how it stands, what can be done. */
export function FactorPart({ title, text, state, children }: FactorPartProps) {
  return (
    <Card>
      <Text step="lg" weight="semibold" role="heading" aria-level={2}>
        {title}
      </Text>
      <Text tone="ink2">{text}</Text>
      {state === undefined ? null : (
        <Text step="sm" weight="medium">
          {state}
        </Text>
      )}
      {children}
    </Card>
  );
}
