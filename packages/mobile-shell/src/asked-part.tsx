import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { Skeleton } from '@coachme/ui-mobile/skeleton';
import type { ReactNode } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import type { Asked } from './use-asked.tsx';
import { useProblemWords } from './use-problem.tsx';

/** What the server answered, the shape of what is coming, or why it is not. */
export function AskedPart<T>(props: { asked: Asked<T>; children: (value: T) => ReactNode }) {
  const { value, problem, again } = props.asked;
  const t = useTranslations('words');
  const wordsOf = useProblemWords();
  if (value !== null) return props.children(value);
  if (problem !== null) {
    return (
      <EmptyState
        title={wordsOf(problem)}
        action={<Button label={t('actions.retry')} onPress={() => void again()} />}
      />
    );
  }
  return (
    <View aria-busy aria-label={t('state.loading')}>
      <Skeleton height={72} />
    </View>
  );
}
