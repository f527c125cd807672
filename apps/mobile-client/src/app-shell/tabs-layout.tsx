import { TabsBar } from '@coachme/ui-mobile/tabs-bar';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { router, Tabs, usePathname } from 'expo-router';
import {
  CalendarCheck,
  ChartNoAxesColumnIncreasing,
  History,
  UserRound,
} from 'lucide-react-native';
import { View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { useTranslations } from 'use-intl';

const tabs = [
  { id: 'today', path: '/', Icon: CalendarCheck },
  { id: 'history', path: '/history', Icon: History },
  { id: 'progress', path: '/progress', Icon: ChartNoAxesColumnIncreasing },
  { id: 'me', path: '/me', Icon: UserRound },
] as const;

/** The four places of the app. */
export function TabsLayout() {
  const { colors } = useTheme();
  return (
    <Tabs
      screenOptions={{
        headerShown: false,
        title: 'CoachMe',
        sceneStyle: { backgroundColor: colors.paper },
      }}
      tabBar={() => <Places />}
    />
  );
}

function Places() {
  const t = useTranslations('appShell.tabs');
  const app = useTranslations('words');
  const path = usePathname();
  const insets = useSafeAreaInsets();
  const here = tabs.find((tab) => tab.path === path) ?? tabs[0];
  return (
    <View role="navigation" aria-label={app('appName')}>
      <TabsBar
        label={app('appName')}
        items={tabs.map(({ id, Icon }) => ({ id, label: t(id), Icon }))}
        value={here.id}
        onChange={(id) => router.navigate(tabs.find((tab) => tab.id === id)?.path ?? '/')}
        insetBottomPx={insets.bottom}
      />
    </View>
  );
}
