/** Where the reader's choice of light or dark is kept; absent: as the device. */
export const themeCookie = 'coachme_theme';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Runs before the first paint, on static pages too, so that no page flashes in the other theme. */
export const themeScript = `(()=>{const m=document.cookie.match(/(?:^|; )${themeCookie}=(light|dark)/);if(m)document.documentElement.dataset.theme=m[1]})()`;

/** The chosen theme of this browser. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}
