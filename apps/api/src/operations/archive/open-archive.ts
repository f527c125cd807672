import type { Readable } from 'node:stream';
import { type Entry, openPromise } from 'yauzl';

/** A zip opened for reading, entry by entry in any order. */
export type Archive = {
  readonly names: readonly string[];
  open(name: string): Promise<Readable>;
  close(): void;
};

/** Opens a zip; throws when it is none, or not a whole one. */
export async function openArchive(file: string): Promise<Archive> {
  const zip = await openPromise(file, { autoClose: false });
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch (error) {
    zip.close();
    throw error;
  }
  return {
    names: [...entries.keys()],
    open: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new Error(`${name} is missing`);
      return zip.openReadStreamPromise(entry);
    },
    close: () => zip.close(),
  };
}
