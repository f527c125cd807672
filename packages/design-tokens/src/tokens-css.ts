import { fonts, motion, palettes, radius, type TextStep, type ThemeName, text } from './tokens.ts';

/** `onTrack` as it is written in a stylesheet: `on-track`; `ink2` is `ink-2`. */
export function cssName(name: string): string {
  return name.replace(/([A-Z]|\d)/g, '-$1').toLowerCase();
}

function declarations(lines: readonly string[], indent: string): string {
  return lines.map((line) => `${indent}${line};`).join('\n');
}

/** Colours in whose place an organization may have its own: the page's root element names it. */
const branded: Readonly<Record<ThemeName, Readonly<Record<string, string>>>> = {
  light: { chalk: '--brand-chalk', onChalk: '--brand-on-chalk' },
  dark: {
    chalk: '--brand-chalk-dark',
    onChalk: '--brand-on-chalk-dark',
    primary: '--brand-chalk-dark',
    onPrimary: '--brand-on-chalk-dark',
  },
};

function colors(theme: ThemeName): string[] {
  return Object.entries(palettes[theme]).map(([name, value]) => {
    const own = branded[theme][name];
    const color = value.toLowerCase();
    return `--cm-${cssName(name)}: ${own === undefined ? color : `var(${own}, ${color})`}`;
  });
}

function themeColors(): string[] {
  return Object.keys(palettes.light).map(
    (name) => `--color-${cssName(name)}: var(--cm-${cssName(name)})`,
  );
}

function rem(px: number): string {
  return `${px / 16}rem`;
}

function textSizes(script: keyof typeof text): string[] {
  const steps = Object.entries(text[script]) as [TextStep, { sizePx: number; linePx: number }][]; // entries() widens the keys
  return steps.flatMap(([step, size]) => [
    `--text-${step}: ${rem(size.sizePx)}`,
    `--text-${step}--line-height: ${rem(size.linePx)}`,
  ]);
}

/** The stylesheet Tailwind 4 reads, made from the tokens so that web and phones cannot drift apart. */
export function tokensCss(): string {
  // Arabic first: what stands in for a Latin font that is not here yet has Arabic letters of its own.
  const family = `var(--font-plex-arabic, "${fonts.arabic}"), var(--font-geist-sans, "${fonts.latin}"), system-ui, sans-serif`;
  const mono = `var(--font-geist-mono, "${fonts.latinMono}"), ui-monospace, monospace`;
  return `/* Made from tokens.ts by write-tokens-css.ts. Change the tokens, not this file. */
@custom-variant dark {
  @media (prefers-color-scheme: dark) {
    &:where(:not([data-theme="light"], [data-theme="light"] *)) {
      @slot;
    }
  }
  &:where([data-theme="dark"], [data-theme="dark"] *) {
    @slot;
  }
}

@theme inline {
  --color-*: initial;
  --color-transparent: transparent;
  --color-current: currentColor;
${declarations(themeColors(), '  ')}
}

@theme {
  --text-*: initial;
${declarations(textSizes('latin'), '  ')}
  --font-sans: ${family};
  --font-mono: ${mono};
  --radius-*: initial;
  --radius: ${radius.control}px;
  --radius-sm: ${radius.control / 2}px;
  --radius-md: ${radius.control}px;
  --radius-lg: ${radius.control}px;
  --shadow-*: initial;
  --shadow-overlay: 0 0 0 1px var(--cm-line), 0 16px 48px -16px rgb(0 0 0 / 0.28);
  --ease-out: ${motion.easing};
  --default-transition-duration: ${motion.quickMs}ms;
  --default-transition-timing-function: ${motion.easing};
}

${themes()}`;
}

/** The colours of both themes, as the system or the page says, and the sizes of Arabic type. */
function themes(): string {
  return `:root {
  color-scheme: light;
${declarations(colors('light'), '  ')}
}

@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
    color-scheme: dark;
${declarations(colors('dark'), '    ')}
  }
}

:root[data-theme="dark"] {
  color-scheme: dark;
${declarations(colors('dark'), '  ')}
}

:root:lang(ar) {
${declarations(textSizes('arabic'), '  ')}
}
`;
}
