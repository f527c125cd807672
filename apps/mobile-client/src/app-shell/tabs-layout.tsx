import { AppTabs } from '@coachme/mobile-shell/app-tabs';
import {
  CalendarCheck,
  ChartNoAxesColumnIncreasing,
  History,
  UserRound,
} from 'lucide-react-native';
import { useTranslations } from 'use-intl';

const tabs = [
  { id: 'today', path: '/', Icon: CalendarCheck },
  { id: 'history', path: '/history', Icon: History },
  { id: 'progress', path: '/progress', Icon: ChartNoAxesColumnIncreasing },
  { id: 'me', path: '/me', Icon: UserRound },
] as const;

/** The four places of the app. */
export function TabsLayout() {
  const t = useTranslations('appShell.tabs');
  return <AppTabs tabs={tabs.map((tab) => ({ ...tab, label: t(tab.id) }))} />;
}
