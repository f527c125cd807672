/** The kinds of image that are read. HEIC is turned into one of them on the phone, which has the licence to. */
export type ImageKind = 'jpeg' | 'png' | 'webp' | 'avif';

/** Why an image is not taken, by a name that a screen has words for. */
export type ImageRefusal =
  | 'not-an-image'
  | 'svg'
  | 'heic'
  | 'hides-another-file'
  | 'too-many-pixels'
  | 'broken';

/** Pixels at most, 50 million: a 50 megapixel phone fits, and decoded it is 200 MB at worst. */
export const mostPixels = 50_000_000;

const avifBrands = new Set(['avif', 'avis']);
const heicBrands = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']);

/** What the first bytes say an image is; neither its name nor what its sender says counts. */
export function imageKind(bytes: Buffer): ImageKind | ImageRefusal {
  if (bytes.subarray(0, 3).equals(jpegStart)) return 'jpeg';
  if (bytes.subarray(0, 8).equals(pngStart)) return 'png';
  const [four, type, brand] = [0, 4, 8].map((at) => bytes.toString('latin1', at, at + 4));
  if (four === 'RIFF' && brand === 'WEBP') return 'webp';
  if (type === 'ftyp' && avifBrands.has(brand ?? '')) return 'avif';
  if (type === 'ftyp' && heicBrands.has(brand ?? '')) {
    // Some AVIF names the general brand first and itself among the compatible ones.
    return bytes.toString('latin1', 16, 64).includes('avif') ? 'avif' : 'heic';
  }
  return /<svg[\s>]/i.test(bytes.toString('latin1', 0, 4096)) ? 'svg' : 'not-an-image';
}

const jpegStart = Buffer.from([0xff, 0xd8, 0xff]);
const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Looked for in the whole file: what browsers and servers run. Pixels do not spell these by chance. */
const program = /<(?:html|script|svg|!doctype|\?php)[\s>]/i;
const pdfWindow = 1024;
const zipEnd = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const zipEndBytes = 22;
const zipCommentBytes = 65_535;

/** Whether an image is also something else: a page, a PDF or an archive to whoever reads it as one. */
export function hidesAnotherFile(bytes: Buffer): boolean {
  return (
    program.test(bytes.toString('latin1')) ||
    bytes.subarray(0, pdfWindow).includes('%PDF-') ||
    endsAsZip(bytes)
  );
}

/** A zip is read from its end: a mark, and a comment that reaches exactly to the last byte. */
function endsAsZip(bytes: Buffer): boolean {
  const tail = bytes.subarray(-(zipEndBytes + zipCommentBytes));
  let at = tail.indexOf(zipEnd);
  while (at !== -1 && at + zipEndBytes <= tail.length) {
    if (at + zipEndBytes + tail.readUInt16LE(at + 20) === tail.length) return true;
    at = tail.indexOf(zipEnd, at + 1);
  }
  return false;
}
