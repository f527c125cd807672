'use client';

import { EmptyState } from '@coachme/ui-web/empty-state';
import { LinkButton } from '@coachme/ui-web/link-button';
import { useTranslations } from 'next-intl';

/** A practice without clients: the two steps that begin it. */
export function FirstClient() {
  const t = useTranslations('workspace.day.first');
  return (
    <EmptyState
      title={t('title')}
      className="max-w-2xl"
      action={
        <div className="flex flex-wrap gap-2">
          <LinkButton look="primary" href="?invite=client">
            {t('invite')}
          </LinkButton>
          <LinkButton href="/coach/programs">{t('program')}</LinkButton>
        </div>
      }
    >
      {t('text')}
    </EmptyState>
  );
}
