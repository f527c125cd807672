import { localeNames, locales } from '@coachme/i18n/locales';
import { SegmentedControl } from '@coachme/ui-mobile/segmented-control';
import { useTranslations } from 'use-intl';
import { usePreferences } from './preferences.tsx';

/** The language of this device; each named in its own words. */
export function LanguageChoice() {
  const t = useTranslations('appShell.me');
  const { locale, chooseLocale } = usePreferences();
  return (
    <SegmentedControl
      label={t('language')}
      segments={locales.map((id) => ({ id, label: localeNames[id] }))}
      value={locale}
      onChange={chooseLocale}
    />
  );
}
