'use client';

import { useSyncExternalStore } from 'react';
import { watchTheme } from '#web/shell/preferences.ts';
import { currentTheme, type Theme } from '#web/shell/theme.ts';

/** The theme chosen in this browser. */
export function useTheme(): Theme {
  return useSyncExternalStore<Theme>(watchTheme, currentTheme, () => 'system');
}
