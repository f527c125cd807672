import { ListRow } from '@coachme/ui-mobile/list-row';
import { Text } from '@coachme/ui-mobile/text';
import { type Href, router } from 'expo-router';
import { useCallback } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { Screen } from '../screen.tsx';
import { useShell } from '../shell.tsx';
import { useAsked } from '../use-asked.tsx';

/** Everything that keeps an account its person's own, a line each. */
export function SecurityScreen() {
  const t = useTranslations('waysIn.security');
  const account = useTranslations('appAccount.security');
  const factors = useTranslations('secondFactor.setUp');
  const { api } = useShell();
  const { value } = useAsked(useCallback(() => api.secondFactor.getSecondFactors(), [api]));
  const hasFactor = value !== null && (value.totp !== null || value.passkeyCount > 0);
  const rows = [
    { path: '/security/devices', title: t('devices.title'), subtitle: account('devices') },
    { path: '/security/password', title: t('password.title'), subtitle: account('password') },
    {
      path: '/security/second-factor',
      title: factors('title'),
      subtitle: account(hasFactor ? 'factorOn' : 'factor'),
    },
    { path: '/security/ways', title: t('ways.title'), subtitle: account('ways') },
  ];
  return (
    <Screen title={t('title')} backTo="/me">
      {value?.isMissing ? <Text tone="watch">{factors('required')}</Text> : null}
      <View>
        {rows.map(({ path, title, subtitle }) => (
          <ListRow
            key={path}
            title={title}
            subtitle={subtitle}
            // Both apps have these routes; the shell's own types know those of neither.
            onPress={() => router.push(path as Href)}
          />
        ))}
      </View>
    </Screen>
  );
}
