import { TabsBar, type TabsBarItem } from '@coachme/ui-mobile/tabs-bar';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { type Href, router, Tabs, usePathname } from 'expo-router';
import { View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { useTranslations } from 'use-intl';

/** A place of the app, with the address it is opened by. */
export interface AppTab extends TabsBarItem<string> {
  readonly path: Href & string;
}

/** The few places of an app; the first is where it opens. */
export function AppTabs({ tabs }: { tabs: readonly AppTab[] }) {
  const { colors } = useTheme();
  return (
    <Tabs
      screenOptions={{
        headerShown: false,
        title: 'CoachMe',
        sceneStyle: { backgroundColor: colors.paper },
      }}
      tabBar={() => <Places tabs={tabs} />}
    />
  );
}

function Places({ tabs }: { tabs: readonly AppTab[] }) {
  const app = useTranslations('words');
  const path = usePathname();
  const insets = useSafeAreaInsets();
  const here = tabs.find((tab) => tab.path === path) ?? tabs[0];
  return (
    <View role="navigation" aria-label={app('appName')}>
      <TabsBar
        label={app('appName')}
        items={tabs}
        value={here?.id ?? ''}
        onChange={(id) => router.navigate(tabs.find((tab) => tab.id === id)?.path ?? '/')}
        insetBottomPx={insets.bottom}
      />
    </View>
  );
}
