import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

// Writes the letters that our languages and the names of their readers use, without the rest of each font: a third of the
// bytes. Run it by node when a language is added or a font is raised.

// Neither package exports its files, so they are named by where they lie.
const packages = path.join(import.meta.dirname, '../node_modules');
const geist = path.join(packages, 'geist/dist/fonts/geist-sans');
const plex = path.join(packages, '@fontsource/ibm-plex-sans-arabic/files');

/** @param {number} from @param {number} to */
const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** Latin with the marks of African, European and Vietnamese names, signs of typography, arrows. */
const latin = [
  range(0x20, 0x7e),
  range(0xa0, 0x24f),
  range(0x1e00, 0x1eff),
  range(0x2010, 0x2026),
  '€™←↑→↓−≈≤≥×·•′″',
].join('');

/** Arabic with its vowel signs and digits, and the letters that Persian, Kurdish and Urdu names add. */
const arabic = [
  range(0x620, 0x652),
  range(0x660, 0x66c),
  range(0x6f0, 0x6f9),
  '،؛؟ٰٹپچڈڑڕژڤکگڵںھہۃۆیێےۓە',
  '\u200c\u200d\u200e\u200f «»',
].join('');

const weights = { wght: { min: 400, max: 600 } };

await write('geist.woff2', `${geist}/Geist-Variable.woff2`, latin);
for (const weight of [400, 600]) {
  const file = `${plex}/ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`;
  await write(`plex-arabic-${weight}.woff2`, file, arabic);
}

/** @param {string} name @param {string} from @param {string} letters */
async function write(name, from, letters) {
  const options = name === 'geist.woff2' ? { variationAxes: weights } : {};
  const font = await subsetFont(readFileSync(from), letters, { targetFormat: 'woff2', ...options });
  writeFileSync(path.join(import.meta.dirname, 'generated', name), font);
  process.stdout.write(`${name}: ${font.length} bytes\n`);
}
