import localFont from 'next/font/local';

/** Latin letters: every page has some, so it is asked for before the styles are read. */
const latin = localFont({
  src: './generated/geist.woff2',
  weight: '400 600',
  variable: '--font-geist-sans',
});

/** Arabic letters, fetched by pages that show any. Medium is drawn as regular: a third weight is 20 KB more. */
const arabic = localFont({
  src: [
    { path: './generated/plex-arabic-400.woff2', weight: '400' },
    { path: './generated/plex-arabic-600.woff2', weight: '600' },
  ],
  variable: '--font-plex-arabic',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+600-6FF, U+200C-200F' }],
});

/** Names the fonts for the styles of a page. */
export const fontVariables = `${latin.variable} ${arabic.variable}`;

/** The same as a rule, for pages whose root element is not ours to name. */
export const fontRule = `:root{--font-geist-sans:${latin.style.fontFamily};--font-plex-arabic:${arabic.style.fontFamily}}`;
