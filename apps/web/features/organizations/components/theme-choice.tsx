'use client';

import { RadioGroup } from '@coachme/ui-web/radio-group';
import { useTranslations } from 'next-intl';
import { chooseTheme } from '#web/shell/preferences.ts';
import { themes } from '#web/shell/theme.ts';
import { useTheme } from '#web/shell/use-theme.ts';

/** Light, dark, or as the device; kept in this browser. */
export function ThemeChoice() {
  const t = useTranslations('settings.look');
  const words = useTranslations('words.themes');
  const theme = useTheme();
  return (
    <RadioGroup
      label={t('theme')}
      layout="row"
      value={theme}
      onChange={(id) => chooseTheme(themes.find((known) => known === id) ?? 'system')}
      options={themes.map((id) => ({ id, label: words(id) }))}
    />
  );
}
