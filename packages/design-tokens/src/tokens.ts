/** The one source of the identity: ink, paper, chalk. Web reads it as `tokens.css`, phones import it. */

/** Every colour role, with one value for each theme. */
export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  /** The boundary of a control; unlike `line` it must be seen, so it keeps 3:1 on every ground. */
  readonly edge: string;
  readonly chalk: string;
  readonly onChalk: string;
  /** The primary button: ink on light, chalk on dark. */
  readonly primary: string;
  readonly onPrimary: string;
  readonly onTrack: string;
  readonly watch: string;
  readonly act: string;
  readonly onAct: string;
  readonly chart1: string;
  readonly chart2: string;
  readonly chart3: string;
  readonly chart4: string;
  readonly chart5: string;
  readonly chart6: string;
  /** Tinted papers behind initials. */
  readonly tint1: string;
  readonly tint2: string;
  readonly tint3: string;
  readonly tint4: string;
  readonly scrim: string;
}

export type ColorName = keyof Palette;
export type ThemeName = 'light' | 'dark';

export const palettes: Readonly<Record<ThemeName, Palette>> = {
  light: {
    paper: '#FBFAF7',
    surface: '#FFFFFF',
    sunken: '#F3F1EB',
    ink: '#14171A',
    ink2: '#4A5056',
    ink3: '#63696F',
    line: '#E4E1D9',
    edge: '#85898C',
    chalk: '#D9F45A',
    onChalk: '#14171A',
    primary: '#14171A',
    onPrimary: '#FBFAF7',
    onTrack: '#1A7C49',
    watch: '#9A5B00',
    act: '#B3261E',
    onAct: '#FFFFFF',
    chart1: '#0072B2',
    chart2: '#D55E00',
    chart3: '#009E73',
    chart4: '#B8578F',
    chart5: '#3A8FC4',
    chart6: '#8A6D00',
    tint1: '#EAE6DA',
    tint2: '#E2E9E0',
    tint3: '#E3E7EC',
    tint4: '#F0E3DC',
    scrim: 'rgba(20, 23, 26, 0.4)',
  },
  dark: {
    paper: '#101314',
    surface: '#181C1E',
    sunken: '#0B0D0E',
    ink: '#F4F2EC',
    ink2: '#B9BDBF',
    ink3: '#8E9498',
    line: '#2A2F32',
    edge: '#6E767B',
    chalk: '#D9F45A',
    onChalk: '#14171A',
    primary: '#D9F45A',
    onPrimary: '#14171A',
    onTrack: '#5BD394',
    watch: '#F2B04C',
    act: '#FF8A80',
    onAct: '#14171A',
    chart1: '#5AA9DD',
    chart2: '#F0884A',
    chart3: '#3DC79B',
    chart4: '#DE8BB8',
    chart5: '#86C2EA',
    chart6: '#CFAE3A',
    tint1: '#2F2D26',
    tint2: '#26302A',
    tint3: '#262C33',
    tint4: '#352B27',
    scrim: 'rgba(0, 0, 0, 0.6)',
  },
};

export type TextStep = 'xs' | 'sm' | 'base' | 'lg' | 'xl' | '2xl';
export interface TextSize {
  readonly sizePx: number;
  readonly linePx: number;
}
type TextScale = Readonly<Record<TextStep, TextSize>>;

/** Latin steps: 12 14 16 20 28 40. */
const latinText: TextScale = {
  xs: { sizePx: 12, linePx: 16 },
  sm: { sizePx: 14, linePx: 20 },
  base: { sizePx: 16, linePx: 24 },
  lg: { sizePx: 20, linePx: 28 },
  xl: { sizePx: 28, linePx: 34 },
  '2xl': { sizePx: 40, linePx: 44 },
};

/** Arabic letters are smaller in the same body and reach further down: one pixel more, and taller lines. */
const arabicText: TextScale = {
  xs: { sizePx: 13, linePx: 20 },
  sm: { sizePx: 15, linePx: 24 },
  base: { sizePx: 17, linePx: 28 },
  lg: { sizePx: 21, linePx: 34 },
  xl: { sizePx: 28, linePx: 42 },
  '2xl': { sizePx: 38, linePx: 54 },
};

export const text = { latin: latinText, arabic: arabicText } as const;

/** Geist has no Arabic, so Arabic letters fall through to IBM Plex while digits stay the same in both. */
export const fonts = {
  latin: 'Geist',
  latinMono: 'Geist Mono',
  arabic: 'IBM Plex Sans Arabic',
} as const;

/**
 * The names under which an app loads its font files: phones know one family for each weight.
 * On the web the same names are used, so both are one code.
 */
export const fontFaces = {
  latin: { regular: 'Geist-Regular', medium: 'Geist-Medium', semibold: 'Geist-SemiBold' },
  arabic: {
    regular: 'IBMPlexSansArabic-Regular',
    medium: 'IBMPlexSansArabic-Medium',
    semibold: 'IBMPlexSansArabic-SemiBold',
  },
} as const;
export type Script = keyof typeof text;
export type FontWeight = keyof (typeof fontFaces)['latin'];

/** The 4-point grid, in pixels: `space(3)` is 12. */
export function space(steps: number): number {
  return steps * 4;
}

export const radius = { control: 8, pill: 999 } as const;
/** The smallest target a thumb is asked to hit, in pixels. */
export const targetPx = 44;
export const motion = { quickMs: 120, calmMs: 180, easing: 'cubic-bezier(0.2, 0, 0, 1)' } as const;
