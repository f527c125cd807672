import { contrastRatio, minimumContrast } from './contrast.rules.ts';
import { palettes, type ThemeName } from './tokens.ts';

/** An accent of an organization's own, `#rrggbb`, by theme; null: ours. Without one for the dark, the light one is used. */
export interface BrandColors {
  readonly chalk: string | null;
  readonly chalkDark: string | null;
}

const inks = [palettes.light.ink, palettes.light.paper] as const;

/** What is written on an accent: ink or paper, whichever is read better. */
export function inkOn(color: string): string {
  const [ink, paper] = inks;
  return contrastRatio(ink, color) >= contrastRatio(paper, color) ? ink : paper;
}

/** Why an accent cannot be used in a theme; null: it can. */
export type ChalkRefusal = 'words-unreadable' | 'lost-on-ground';

/**
 * Whether words on the accent are read (4.5:1), and, in the dark, whether the button it makes is seen on every ground
 * (3:1). In the light the accent lies behind ink and the button is ink itself. Source: WCAG 2.2, 1.4.3 and 1.4.11.
 */
export function refuseChalk(color: string, theme: ThemeName): ChalkRefusal | null {
  if (contrastRatio(inkOn(color), color) < minimumContrast.text) return 'words-unreadable';
  if (theme === 'light') return null;
  const { paper, surface, sunken } = palettes.dark;
  const isLost = [paper, surface, sunken].some(
    (ground) => contrastRatio(color, ground) < minimumContrast.graphic,
  );
  return isLost ? 'lost-on-ground' : null;
}

const steps = 64;

/** The accent nearest to a colour that a theme can carry: as it is, else mixed with as little white or black as helps. */
export function nearestChalk(color: string, theme: ThemeName): string {
  for (let step = 0; step <= steps; step += 1) {
    const share = step / steps;
    const tried = [mixed(color, 255, share), mixed(color, 0, share)];
    const good = tried.find((candidate) => refuseChalk(candidate, theme) === null);
    if (good) return good;
  }
  return palettes[theme].chalk.toLowerCase();
}

function mixed(color: string, end: 0 | 255, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16);
    return Math.round(value + (end - value) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/** The accent and what is written on it in a theme; null: ours. */
export function chalkIn(
  { chalk, chalkDark }: BrandColors,
  theme: ThemeName,
): { readonly chalk: string; readonly onChalk: string } | null {
  const own = theme === 'light' ? chalk : (chalkDark ?? (chalk && nearestChalk(chalk, 'dark')));
  return own === null ? null : { chalk: own, onChalk: inkOn(own) };
}

/** For the style of a page's root element: the stylesheet reads these in place of our own accent. */
export function brandProperties(colors: BrandColors): Record<string, string> {
  const [light, dark] = [chalkIn(colors, 'light'), chalkIn(colors, 'dark')];
  return {
    ...(light && { '--brand-chalk': light.chalk, '--brand-on-chalk': light.onChalk }),
    ...(dark && { '--brand-chalk-dark': dark.chalk, '--brand-on-chalk-dark': dark.onChalk }),
  };
}
