import { EmptyState } from '@coachme/ui-web/empty-state';
import { EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** In place of training that the client keeps to themself. */
export function NotShared({ name }: { name: string }) {
  const t = useTranslations('consent.client');
  return (
    <EmptyState
      className="mt-8"
      icon={<EyeOff aria-hidden className="size-6" strokeWidth={1.5} />}
      title={t('notShared', { name })}
    >
      {t('notSharedText')}
    </EmptyState>
  );
}
