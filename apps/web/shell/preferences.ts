import { themeCookie } from '@coachme/design-tokens/theme-script';
import type { Locale } from '@coachme/i18n/locales';
import { localeCookie } from '#web/i18n/choice.ts';
import { actingCookie } from '#web/session/acting-here.ts';
import type { Theme } from '#web/shell/theme.ts';

const oneYear = 31_536_000;
const halfAnHour = 30 * 60;

/** Keeps the language of pages whose address names none. */
export function rememberLocale(locale: Locale): void {
  remember(localeCookie, locale, oneYear);
}

/** Keeps and shows the chosen theme. */
export function chooseTheme(theme: Theme): void {
  remember(themeCookie, theme, theme === 'system' ? 0 : oneYear);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** For half an hour the workspace in this browser is that of whom an operator acts as; or one's own again. */
export function actHere(isActing: boolean): void {
  remember(actingCookie, 'yes', isActing ? halfAnHour : 0);
}

/** Tells when the theme of the page changes, for what shows the choice. */
export function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

function remember(name: string, value: string, maxAge: number): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve.
  document.cookie = `${name}=${value}; Path=/; Max-Age=${maxAge}; SameSite=Lax${secure}`;
}
