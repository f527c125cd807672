import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { Skeleton } from '@coachme/ui-mobile/skeleton';
import { useTranslations } from 'use-intl';

/** Before the server has answered, or when it cannot be reached. */
export function Unanswered({ isFailed, onAgain }: { isFailed: boolean; onAgain: () => void }) {
  const t = useTranslations('consent.mine');
  const words = useTranslations('words.actions');
  if (!isFailed) return <Skeleton width="100%" height={160} />;
  return (
    <EmptyState title={t('offline')} action={<Button label={words('retry')} onPress={onAgain} />} />
  );
}
