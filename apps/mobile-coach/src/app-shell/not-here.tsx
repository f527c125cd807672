import { NetworkError } from '@coachme/contracts/kit/client';
import { space } from '@coachme/design-tokens/tokens';
import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { Skeleton } from '@coachme/ui-mobile/skeleton';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useIsOnline } from './coach-status.tsx';
import type { Known } from './use-answer.ts';

const styles = StyleSheet.create({ rows: { gap: space(6), paddingTop: space(2) } });

/** Stands where an answer will: the shape of what is coming, or why it is not. */
export function NotHere({ known }: { known: Known<unknown> }) {
  const t = useTranslations('coachApp.missing');
  const words = useTranslations('words.actions');
  const wordsOf = useProblemWords();
  const isOnline = useIsOnline();
  if (known.isWaiting && isOnline) {
    return (
      <View style={styles.rows} aria-busy>
        <Skeleton width="60%" height={20} />
        <Skeleton height={72} />
        <Skeleton height={72} />
        <Skeleton height={72} />
      </View>
    );
  }
  const isCutOff = !isOnline || known.problem instanceof NetworkError;
  return (
    <EmptyState
      title={isCutOff ? t('offline') : t('failed')}
      description={isCutOff ? t('offlineBody') : wordsOf(known.problem)}
      action={<Button label={words('retry')} onPress={known.askAgain} />}
    />
  );
}
