'use client';

import { Tabs } from '@coachme/ui-web/tabs';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AccountPage } from '#web/features/identity/components/account-page.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** Whether somebody registers to train by themself, and not to coach: it stands in the address. */
export const useIsAlone = (): boolean => useUrlState().get('as') === 'self';

type RegisterPageProps = {
  /** Null: what it is for, as the page says it. */
  lead: string | null;
  foot: ReactNode;
  /** Once somebody is half way, what they are here for is settled. */
  isSettled?: boolean;
  children: ReactNode;
};

/** The page around registering, by whichever way: as a coach with a practice, or to train by oneself. */
export function RegisterPage({ lead, foot, isSettled = false, children }: RegisterPageProps) {
  const t = useTranslations('auth.register');
  const url = useUrlState();
  const isAlone = useIsAlone();
  return (
    <AccountPage
      title={isAlone ? t('alone.title') : t('title')}
      lead={lead ?? (isAlone ? t('alone.lead') : t('lead'))}
      foot={foot}
    >
      {isSettled ? null : (
        <Tabs
          label={t('alone.label')}
          className="mb-6"
          value={isAlone ? 'self' : 'coach'}
          items={[
            { id: 'coach', label: t('alone.coach'), href: url.addressOf({ as: null }) },
            { id: 'self', label: t('alone.self'), href: url.addressOf({ as: 'self' }) },
          ]}
        />
      )}
      {children}
    </AccountPage>
  );
}
