'use client';

import type { ClientGroup } from '@coachme/contracts/client-groups.contract';
import { useTranslations } from 'next-intl';
import { useFormats, useMe } from '#web/session/session.tsx';

/** What is true of a group, in a line. */
export function useGroupFacts(): (group: ClientGroup) => string {
  const t = useTranslations('plans.groups');
  const formats = useFormats();
  const { user } = useMe();
  return ({ memberCount, startsOn, isShared, owner }) =>
    [
      t('members', { count: memberCount }),
      ...(startsOn ? [t('starts', { date: formats.date(startsOn, 'medium') })] : []),
      ...(isShared ? [t('shared')] : []),
      ...(owner && owner.userId !== user.id ? [t('by', { name: owner.name })] : []),
    ].join(' · ');
}
