'use client';

import type { Invitation } from '@coachme/contracts/organizations.contract';
import { useTranslations } from 'next-intl';

/** What an invitation is called on the screen. */
export function useTitleOf({ name, email, uses }: Invitation): string {
  const t = useTranslations('invites');
  return name ?? email ?? (uses.allowed > 1 ? t('linkForMany') : t('linkForOne'));
}
