import type { User } from '@coachme/contracts/identity.contract';
import { space } from '@coachme/design-tokens/tokens';
import { localeNames, locales } from '@coachme/i18n/locales';
import { SegmentedControl } from '@coachme/ui-mobile/segmented-control';
import { Text } from '@coachme/ui-mobile/text';
import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { changeAccount } from './account.tsx';
import { usePreferences } from './preferences.tsx';
import { useShell } from './shell.tsx';

const styles = StyleSheet.create({ section: { gap: space(4) }, choice: { gap: space(2) } });

/** Language, appearance and unit; each holds at once. */
export function Settings({ user }: { user: User }) {
  const t = useTranslations('appShell.me');
  const words = useTranslations('words');
  const shell = useShell();
  const { locale, scheme, chooseLocale, chooseScheme } = usePreferences();
  return (
    <View style={styles.section}>
      <Choice label={t('language')}>
        <SegmentedControl
          label={t('language')}
          segments={locales.map((id) => ({ id, label: localeNames[id] }))}
          value={locale}
          onChange={(chosen) => {
            chooseLocale(chosen);
            void changeAccount(shell, user, { locale: chosen });
          }}
        />
      </Choice>
      <Choice label={t('theme')}>
        <SegmentedControl
          label={t('theme')}
          segments={(['system', 'light', 'dark'] as const).map((id) => ({
            id,
            label: words(`themes.${id}`),
          }))}
          value={scheme}
          onChange={chooseScheme}
        />
      </Choice>
      <Choice label={t('units')}>
        <SegmentedControl
          label={t('units')}
          segments={[
            { id: 'kg', label: t('kilograms') },
            { id: 'lb', label: t('pounds') },
          ]}
          value={user.weightUnit}
          onChange={(weightUnit) => void changeAccount(shell, user, { weightUnit })}
        />
      </Choice>
    </View>
  );
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View style={styles.choice}>
      <Text step="sm" weight="medium">
        {label}
      </Text>
      {children}
    </View>
  );
}
