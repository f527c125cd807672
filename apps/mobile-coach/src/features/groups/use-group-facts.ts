import type { ClientGroup } from '@coachme/contracts/client-groups.contract';
import { useSession } from '@coachme/mobile-shell/shell';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useTranslations } from 'use-intl';

/** What is true of a group, in a line. */
export function useGroupFacts(): (group: ClientGroup) => string {
  const t = useTranslations('plans.groups');
  const formats = useFormats();
  const session = useSession();
  const me = session.status === 'signed-in' ? session.user.id : null;
  return ({ memberCount, startsOn, isShared, owner }) =>
    [
      t('members', { count: memberCount }),
      ...(startsOn ? [t('starts', { date: formats.date(startsOn, 'medium') })] : []),
      ...(isShared ? [t('shared')] : []),
      ...(owner && owner.userId !== me ? [t('by', { name: owner.name })] : []),
    ].join(' · ');
}
