import { LanguageChoice } from '@coachme/mobile-shell/language-choice';
import { usePreferences } from '@coachme/mobile-shell/preferences';
import { Screen } from '@coachme/mobile-shell/screen';
import { Switch } from '@coachme/ui-mobile/switch';
import { useTranslations } from 'use-intl';
import { Specimens } from './specimens.tsx';

/** For those who build the app: the whole kit in a language and a theme. No release has this screen. */
export function GalleryScreen() {
  const t = useTranslations('words');
  const { scheme, chooseScheme } = usePreferences();
  return (
    <Screen title={t('appName')}>
      <LanguageChoice />
      <Switch
        label={t('themes.dark')}
        isOn={scheme === 'dark'}
        onChange={(isDark) => chooseScheme(isDark ? 'dark' : 'light')}
      />
      <Specimens />
    </Screen>
  );
}
