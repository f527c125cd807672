import { AppTabs } from '@coachme/mobile-shell/app-tabs';
import { Dumbbell, ListChecks, UserRound, UsersRound } from 'lucide-react-native';
import { useTranslations } from 'use-intl';

const tabs = [
  { id: 'day', path: '/', Icon: ListChecks },
  { id: 'clients', path: '/clients', Icon: UsersRound },
  { id: 'build', path: '/build', Icon: Dumbbell },
  { id: 'me', path: '/me', Icon: UserRound },
] as const;

/** The places of the coach's app. */
export function TabsLayout() {
  const t = useTranslations('coachApp.tabs');
  return <AppTabs tabs={tabs.map((tab) => ({ ...tab, label: t(tab.id) }))} />;
}
