import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** Opened when its turn comes, after all that stand before it have been read to their end. */
export type ArchiveEntry = { readonly name: string; open(): Readable };

/** Streams entries into a zip readable by its owner only, which has its name once it is complete and on the disk. */
export async function writeArchive(file: string, entries: readonly ArchiveEntry[]): Promise<void> {
  const zip = new ZipFile();
  const failure = new AbortController();
  zip.on('error', (error) => failure.abort(error));
  for (const { name, open } of entries) {
    // Zip64: nobody knows before the end how large a table is.
    zip.addReadStreamLazy(name, { compressionLevel: 3, forceZip64Format: true }, (give) =>
      // Whoever reads an entry does not hear that its source failed.
      give(
        null,
        open().on('error', (error) => failure.abort(error)),
      ),
    );
  }
  zip.end();
  const unfinished = `${file}.unfinished`;
  try {
    const target = createWriteStream(unfinished, { mode: 0o600, flush: true });
    await pipeline(zip.outputStream, target, { signal: failure.signal });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw failure.signal.aborted ? failure.signal.reason : error;
  }
}
