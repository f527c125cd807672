'use client';

import { Button } from '@coachme/ui-web/button';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { useTranslations } from 'next-intl';

/** A page that could not be rendered: said calmly, with another try. */
export function ProblemPage({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('workspace.shell.failed');
  const words = useTranslations('words');
  return (
    <div role="alert" className="mx-auto max-w-xl pt-16">
      <EmptyState
        title={t('title')}
        action={
          <Button look="primary" onPress={onRetry}>
            {words('actions.retry')}
          </Button>
        }
      >
        {t('text')}
      </EmptyState>
    </div>
  );
}
